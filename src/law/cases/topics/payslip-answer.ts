import type { Lines, Paid } from '#law/pay/payslip.ts'
import type { Answer } from '../case.ts'
import type { Fields } from '../fields.ts'
import { oneOrMany } from '../one-or-many.ts'

export const named = (lines: Lines, paid: Paid): Answer => ({
  luong: lines.salary,
  pccv: lines.office,
  phu_cap_chuc_vu: lines.office,
  tnvk: lines.beyondTopStep,
  vuot_khung: lines.beyondTopStep,
  bao_luu: lines.reserved,
  cong_vu: lines.civilService,
  phu_cap_cong_vu: lines.civilService,
  tham_nien: lines.seniority,
  [`tham_nien_${paid.seniorityPercent}pct`]: lines.seniority,
  uu_dai: lines.preferential,
  [`uu_dai_${paid.preferentialPercent}pct`]: lines.preferential,
  gross: lines.gross,
  bh_base: lines.insured,
  bhxh_8: lines.pension,
  bhyt_1_5: lines.health,
  bhtn: lines.unemployment,
  bhtn_1: lines.unemployment,
})

export function taxed(
  input: Fields,
  tax: (dependants: number) => { taxable: number; tax: number; net: number },
): Answer {
  const each = input.has('dependents')
    ? oneOrMany(input, 'dependents', (item, name) => tax(item.whole(name)))
    : [tax(0)]
  const shape = <T>(values: readonly T[]) => (Array.isArray(input.raw('dependents')) ? values : values[0])
  return {
    taxable_income: shape(each.map((one) => one.taxable)),
    thue_tncn: shape(each.map((one) => one.tax)),
    pit: shape(each.map((one) => one.tax)),
    net: shape(each.map((one) => one.net)),
  }
}
