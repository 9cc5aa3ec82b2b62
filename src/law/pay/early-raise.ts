import { circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, addMonths, plainDate, type PlainDate, viDate, wholeMonths, yearOf } from '#lib/date.ts'
import { effectiveInReviewYear, retirementRaiseFrom } from './early-raise-choices.ts'
import { consecutiveBan, earlyMonths } from './early-raise-terms.ts'
import type { HeldStep } from './held-step.ts'
import { type NextStep, regularRaise } from './regular-raise.ts'

/** One condition, met or not, with its sentence. */
type Condition = Finding<boolean>

/** What an early raise would be, and whether every condition for it is met. */
export type EarlyRaise = {
  readonly eligible: boolean
  readonly regular: NextStep | null
  /** Số tháng còn thiếu để nâng bậc thường xuyên */
  readonly monthsShort: number | null
  readonly timeMet: boolean
  /** Ngày hưởng bậc mới; null while the text does not settle it. */
  readonly effective: PlainDate | null
}

export type MeritRequest = {
  readonly reviewYear: number
  readonly monthsEarly: number
  readonly previousRaiseWasMerit: boolean
  readonly gradeChangedSince: boolean
  /** Chất lượng và thành tích: rated well each year and recognised in writing. */
  readonly standardsMet: boolean
}

/** Nâng bậc lương trước thời hạn do lập thành tích xuất sắc */
export function meritRaise(
  held: HeldStep,
  request: MeritRequest,
  lawOn: PlainDate,
  choices: AgencyChoices = {},
): Finding<EarlyRaise> {
  const regular = regularRaise(held, lawOn)
  const newYear = plainDate(request.reviewYear + 1, 1, 1)!
  const time = shortBy(regular, newYear, newYear, `đến 31/12/${request.reviewYear}`, lawOn)
  const effective = regular.value && addMonths(regular.value.on, -request.monthsEarly)
  const conditions = [
    time.condition,
    withinMonths(request.monthsEarly, lawOn),
    cleanRecord(held),
    standard(request.standardsMet),
    notTwice(request, lawOn),
    inReviewYear(effective, request.reviewYear, choices),
  ]
  return concluded({ regular, time, conditions, effective }, 'nâng bậc lương trước thời hạn do lập thành tích')
}

export type Notice = { readonly notifiedOn: PlainDate; readonly retiresFrom: PlainDate }

/** Nâng bậc lương trước thời hạn khi có thông báo nghỉ hưu */
export function retirementRaise(
  held: HeldStep,
  { notifiedOn, retiresFrom }: Notice,
  lawOn: PlainDate,
  choices: AgencyChoices = {},
): Finding<EarlyRaise> {
  const regular = regularRaise(held, lawOn)
  const time = shortBy(
    regular,
    retiresFrom,
    addDays(notifiedOn, 1),
    `đến trước ngày nghỉ hưu ${viDate(retiresFrom)}`,
    lawOn,
  )
  const early = regular.value && addMonths(regular.value.on, -earlyMonths.valueOn(lawOn))
  const settled = early !== null && early >= notifiedOn
  const conditions = [time.condition, cleanRecord(held)]
  const way = chosen(retirementRaiseFrom, choices)
  const agreed = { undecided: null, notice: notifiedOn, 'full-year': early }[way.value]
  if (early !== null && !settled) conditions.push(agreed ? settledBy(way, agreed) : unsettled(early, notifiedOn))
  return concluded(
    { regular, time, conditions, effective: settled ? early : early && agreed },
    'nâng bậc lương trước thời hạn khi nghỉ hưu',
  )
}

type Parts = {
  readonly regular: Finding<NextStep | null>
  readonly time: { readonly months: number | null; readonly condition: Condition }
  readonly conditions: readonly Condition[]
  readonly effective: PlainDate | null
}

function concluded({ regular, time, conditions, effective }: Parts, what: string): Finding<EarlyRaise> {
  const eligible = conditions.every(({ value }) => value)
  const value = { eligible, regular: regular.value, monthsShort: time.months, timeMet: time.condition.value, effective }
  const from = effective === null ? '' : `, hưởng từ ngày ${viDate(effective)}`
  return finding(value, eligible ? `Đủ điều kiện ${what}${from}` : `Không đủ điều kiện ${what}`, {
    from: [...conditions, regular],
  })
}

/** How short one is of the regular day at `from`; one whose regular day is before `notBefore` has nothing to bring forward. */
function shortBy(
  regular: Finding<NextStep | null>,
  from: PlainDate,
  notBefore: PlainDate,
  until: string,
  lawOn: PlainDate,
): Parts['time'] {
  if (regular.value === null) return { months: null, condition: finding(false, 'Đã ở bậc lương cuối cùng') }
  const due = regular.value.on
  const limit = earlyMonths.on(lawOn)
  const months = wholeMonths(from, due)
  const met = due <= addMonths(from, limit.value) && due >= notBefore
  const sign = met ? 'không quá' : 'không nằm trong'
  const says =
    due < notBefore
      ? `Đến hạn thường xuyên ngày ${viDate(due)}, không phải chờ nâng trước thời hạn`
      : `Tính ${until} còn thiếu ${months} tháng, ${sign} ${limit.value} tháng`
  return { months, condition: finding(met, says, { from: [limit] }) }
}

function withinMonths(months: number, lawOn: PlainDate): Condition {
  const limit = earlyMonths.on(lawOn)
  const met = months >= 1 && months <= limit.value
  return finding(met, `Đề nghị nâng trước ${months} tháng${met ? '' : `, ngoài khoảng 1–${limit.value} tháng`}`, {
    from: [limit],
  })
}

/** Không bị kỷ luật và hoàn thành nhiệm vụ trong thời gian giữ bậc */
function cleanRecord({ setbacks, countedFrom }: HeldStep): Condition {
  const faults = setbacks.filter(
    (one) =>
      (one.kind === 'discipline' && one.on >= countedFrom) ||
      (one.kind === 'failed-year' && `${one.year}-12-31` >= countedFrom),
  )
  const met = faults.length === 0
  const says = met
    ? 'Không bị kỷ luật, hoàn thành nhiệm vụ trong thời gian giữ bậc'
    : 'Bị kỷ luật hoặc không hoàn thành nhiệm vụ trong thời gian giữ bậc'
  return finding(met, says, { cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 2', 'read')] })
}

const standard = (met: boolean): Condition =>
  finding(met, met ? 'Có thành tích xuất sắc được công nhận bằng văn bản' : 'Chưa đủ tiêu chuẩn, thành tích', {
    cites: [cite(circular_08_2013_bnv, 'Điều 3 khoản 1 điểm a', 'read')],
  })

/** Không hai lần liên tiếp */
export function notTwice({ previousRaiseWasMerit, gradeChangedSince }: MeritRequest, lawOn: PlainDate): Condition {
  const ban = consecutiveBan.on(lawOn)
  const banned = previousRaiseWasMerit && (ban.value === 'any-grade' || !gradeChangedSince)
  return finding(
    !banned,
    banned ? 'Lần nâng bậc liền trước cũng là trước thời hạn do thành tích' : 'Không phải hai lần liên tiếp',
    {
      from: [ban],
    },
  )
}

function inReviewYear(effective: PlainDate | null, reviewYear: number, choices: AgencyChoices): Condition {
  const way = chosen(effectiveInReviewYear, choices)
  const met = way.value === 'not-asked' || effective === null || yearOf(effective) <= reviewYear
  const says = met ? 'Ngày hưởng phù hợp với năm xét' : `Ngày hưởng không nằm trong năm xét ${reviewYear}`
  return finding(met, says, { from: [way] })
}

const settledBy = (way: Finding<string>, on: PlainDate): Condition =>
  finding(true, `Hưởng từ ngày ${viDate(on)}`, { from: [way] })

const unsettled = (early: PlainDate, notifiedOn: PlainDate): Condition =>
  finding(
    true,
    `Ngày ${viDate(early)} trước ngày thông báo nghỉ hưu ${viDate(notifiedOn)}: văn bản chưa rõ ngày hưởng, cần người có thẩm quyền quyết định`,
  )
