import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { midMonth } from '#law/pay/mid-month.ts'
import { type MonthlyPay, monthlyPay } from '#law/pay/monthly-pay.ts'
import type { PlainDate } from '#lib/date.ts'
import { byDays } from './by-days.ts'
import { factsOn, lastDay, turns } from './facts.ts'
import type { MonthRow } from './month-store.ts'
import type { MonthUnits } from './units-of-month.ts'
import { worked } from './worked.ts'

export type Reckoned = { readonly pay: Finding<MonthlyPay>; readonly day: PlainDate; readonly notes: readonly string[] }

/** One person's pay of one month from what he held in it; refuses with what is missing or not in law. */
export function reckon(row: MonthRow, month: PlainDate, units: MonthUnits, choices: AgencyChoices): Reckoned {
  const { unpaidDays, workingDays, notes } = worked(row, month)
  const days = turns(row)
  const payOn = (day: PlainDate) =>
    monthlyPay({ ...factsOn(row, day, units), unpaidDays, workingDays }, month, { choices })
  const way = chosen(midMonth, choices)
  const last = lastDay(row)
  if (days.length < 2) return { pay: payOn(last), day: last, notes }
  const day = way.value === 'next-month' ? days[0]! : last
  const changed = [...notes, `Có thay đổi giữa tháng: ${midMonth.options[way.value]}`]
  const pay =
    way.value === 'by-days'
      ? byDays(
          row,
          days.map((from) => [from, payOn(from)] as const),
          month,
        )
      : payOn(day)
  return {
    pay: finding(
      pay.value,
      () => pay.says,
      () => ({ cites: pay.cites, from: [...pay.from, way] }),
    ),
    day,
    notes: changed,
  }
}
