import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addDays, addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { retirementRaiseFrom } from './early-raise-choices.ts'
import { earlyMonths } from './early-raise-terms.ts'
import { cleanRecord, concluded, type Condition, type EarlyRaise, shortBy } from './early-raise.ts'
import type { HeldStep } from './held-step.ts'
import { regularRaise } from './regular-raise.ts'

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

const settledBy = (way: Finding<string>, on: PlainDate): Condition =>
  finding(true, `Hưởng từ ngày ${viDate(on)}`, { from: [way] })

const unsettled = (early: PlainDate, notifiedOn: PlainDate): Condition =>
  finding(
    true,
    `Ngày ${viDate(early)} trước ngày thông báo nghỉ hưu ${viDate(notifiedOn)}: văn bản chưa rõ ngày hưởng, cần người có thẩm quyền quyết định`,
  )
