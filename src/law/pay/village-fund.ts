import { decree_185_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Thôn; tổ dân phố */
export type VillageKind = 'village' | 'residential-group'

/** Trọng điểm quốc phòng, biên giới, hải đảo, đặc biệt khó khăn */
export type Village = { readonly kind: VillageKind; readonly households: number; readonly special: boolean }

/** Khoán quỹ phụ cấp của người hoạt động không chuyên trách ở thôn, tổ dân phố */
export const villageFunds = parameter('Quỹ phụ cấp ở thôn, tổ dân phố', [
  {
    from: '2026-05-26',
    value: {
      largeFromHouseholds: { village: 700, 'residential-group': 1000 } satisfies Record<VillageKind, number>,
      large: '8.0',
      ordinary: '6.5',
      maxPersons: 3,
    },
    cites: [cite(decree_185_2026, 'Điều 14 khoản 2, Điều 15 khoản 1', 'read')],
    checked: null,
  },
])

/** Quỹ phụ cấp of one thôn or tổ dân phố a month, social insurance support included */
export function villageFund(village: Village, base: Finding<number>, lawOn: PlainDate): Finding<number> {
  const funds = villageFunds.on(lawOn)
  const isLarge = village.special || village.households >= funds.value.largeFromHouseholds[village.kind]
  const times = isLarge ? funds.value.large : funds.value.ordinary
  const amount = roundToDong(new Decimal(times).times(base.value))
  const says = () => `Quỹ phụ cấp ${viDong(amount)} mỗi tháng = ${viDecimal(times)} × ${viDong(base.value)}`
  return finding(amount, says, { from: [funds, base] })
}
