import { circular_08_2013_bnv } from '#law/instruments.ts'
import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addMonths, plainDate, type PlainDate, yearOf } from '#lib/date.ts'
import { effectiveInReviewYear } from './early-raise-choices.ts'
import { consecutiveBan, earlyMonths } from './early-raise-terms.ts'
import { cleanRecord, concluded, type Condition, type EarlyRaise, shortBy } from './early-raise.ts'
import type { HeldStep } from './held-step.ts'
import { regularRaise } from './regular-raise.ts'

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

function withinMonths(months: number, lawOn: PlainDate): Condition {
  const limit = earlyMonths.on(lawOn)
  const met = months >= 1 && months <= limit.value
  return finding(met, `Đề nghị nâng trước ${months} tháng${met ? '' : `, ngoài khoảng 1–${limit.value} tháng`}`, {
    from: [limit],
  })
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
