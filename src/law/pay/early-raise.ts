import { circular_08_2013_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import { earlyMonths } from './early-raise-terms.ts'
import type { HeldStep } from './held-step.ts'
import type { NextStep } from './regular-raise.ts'

/** One condition, met or not, with its sentence. */
export type Condition = Finding<boolean>

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

type Parts = {
  readonly regular: Finding<NextStep | null>
  readonly time: { readonly months: number | null; readonly condition: Condition }
  readonly conditions: readonly Condition[]
  readonly effective: PlainDate | null
}

export function concluded({ regular, time, conditions, effective }: Parts, what: string): Finding<EarlyRaise> {
  const eligible = conditions.every(({ value }) => value)
  const value = { eligible, regular: regular.value, monthsShort: time.months, timeMet: time.condition.value, effective }
  const from = effective === null ? '' : `, hưởng từ ngày ${viDate(effective)}`
  return finding(value, eligible ? `Đủ điều kiện ${what}${from}` : `Không đủ điều kiện ${what}`, {
    from: [...conditions, regular],
  })
}

/** How short one is of the regular day at `from`; one whose regular day is before `notBefore` has nothing to bring forward. */
export function shortBy(
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

/** Không bị kỷ luật và hoàn thành nhiệm vụ trong thời gian giữ bậc */
export function cleanRecord({ setbacks, countedFrom }: HeldStep): Condition {
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
