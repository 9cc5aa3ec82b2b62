import { type AgencyChoices, chosen, choosing } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import {
  type DutyClass,
  type DutyDay,
  dutyRates,
  epidemicRates,
  type EpidemicWork,
  type SurgeryClass,
  surgeryRates,
  type SurgeryRole,
  villageHealthRates,
} from './health-duty-rates.ts'
import { healthMultiples } from './health-duty-choices.ts'
import { viDecimal, viDong } from './vi-number.ts'
import type { Village } from './village-fund.ts'

export type Shift = {
  readonly facility: DutyClass
  readonly kind: 'onCall' | 'resident'
  readonly specialWard: boolean
  readonly day: DutyDay
  readonly hours: number
  /** The agency's choice where it is stated by itself; else it is read from `choices`. */
  readonly multiples?: 'multiplied' | 'larger-only'
}

export type ShiftPay = { readonly amount: number; readonly meal: number; readonly restDays: number }

/** Phụ cấp thường trực of one person for one shift */
export function shiftPay(
  shift: Shift,
  lawOn: PlainDate,
  choices: AgencyChoices = choosing(healthMultiples, shift.multiples),
): Finding<ShiftPay> {
  const rates = dutyRates.on(lawOn)
  const hours = rates.value.hours[shift.hours]
  if (hours === undefined) throw new Refusal('invalid', `Không có mức cho phiên trực ${shift.hours} giờ`, [rates])
  const isOnCall = shift.kind === 'onCall'
  const way = chosen(healthMultiples, choices)
  const multiples = [shift.specialWard ? rates.value.specialWard : '1', rates.value.day[shift.day]] as const
  const factor = combined(...multiples, way.value).times(hours)
  const rate = rates.value[shift.kind][shift.facility]
  const amount = roundToDong(new Decimal(rate).times(factor))
  const pay = {
    amount,
    meal: isOnCall ? rates.value.meal : 0,
    restDays: isOnCall ? rates.value.restDays[shift.day] : 0,
  }
  const says = () => `Phụ cấp thường trực ${viDong(amount)} = ${viDong(rate)} × ${viDecimal(factor.toString())}`
  return finding(pay, says, { from: [rates, ...(areBoth(...multiples) ? [way] : [])] })
}

const areBoth = (one: string, other: string) => one !== '1' && other !== '1'

function combined(one: string, other: string, way: 'multiplied' | 'larger-only'): Decimal {
  return way === 'multiplied' ? new Decimal(one).times(other) : Decimal.max(one, other)
}

/** Phụ cấp phẫu thuật, thủ thuật of one person for one operation */
export function surgeryPay(
  role: SurgeryRole,
  kind: SurgeryClass,
  isProcedure: boolean,
  lawOn: PlainDate,
): Finding<number> {
  const rates = surgeryRates.on(lawOn)
  const amount = roundToDong(
    new Decimal(rates.value.surgery[role][kind]).times(isProcedure ? rates.value.procedureShare : 1),
  )
  return finding(amount, () => `Phụ cấp ${isProcedure ? 'thủ thuật' : 'phẫu thuật'} ${viDong(amount)}`, {
    from: [rates],
  })
}

/** Phụ cấp chống dịch of one person for one day */
export function epidemicPay(
  work: EpidemicWork,
  day: DutyDay,
  emergency: boolean,
  lawOn: PlainDate,
  choices: AgencyChoices = {},
): Finding<number> {
  const rates = epidemicRates.on(lawOn)
  const way = chosen(healthMultiples, choices)
  const multiples = [rates.value.day[day], emergency ? rates.value.emergency : '1'] as const
  const times = combined(...multiples, way.value)
  const amount = roundToDong(times.times(rates.value.perDay[work]))
  return finding(amount, () => `Phụ cấp chống dịch ${viDong(amount)} một ngày`, {
    from: [rates, ...(areBoth(...multiples) ? [way] : [])],
  })
}

/** Phụ cấp hằng tháng của nhân viên y tế thôn, cô đỡ */
export function villageHealthPay(village: Village, base: Finding<number>, lawOn: PlainDate): Finding<number> {
  const rates = villageHealthRates.on(lawOn)
  const { largeFromHouseholds, large, ordinary } = rates.value
  const isLarge = village.special || village.households >= largeFromHouseholds[village.kind]
  const times = isLarge ? large : ordinary
  const amount = roundToDong(new Decimal(times).times(base.value))
  return finding(amount, () => `Phụ cấp ${viDong(amount)} = ${viDecimal(times)} × ${viDong(base.value)}`, {
    from: [rates, base],
  })
}
