import { civilServicePercent } from '#law/pay/civil-service-allowance.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import { taxBrackets } from '#law/pay/income-tax.ts'
import { type Lines, type Paid, payslip, payslipTax } from '#law/pay/payslip.ts'
import { teacherSeniority } from '#law/pay/teacher-seniority.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { staffInNeed } from '../held-step-words.ts'
import { oneOrMany, readBase } from '../one-or-many.ts'
import { firstDay } from './salary.ts'

export const payslipTopic: Topic = (input, lawOn): Answer => {
  const month = input.has('month') ? firstDay(input, input.text('month')) : lawOn
  const paid = readPaid(input, month)
  const lines = payslip(paid, readBase(input, month), month)
  const deducted = lines.value.pension + lines.value.health + lines.value.unemployment
  return {
    ...named(lines.value, paid),
    total_deduction: deducted,
    net_before_tax: lines.value.netBeforeTax,
    ...(taxBrackets.eras[0]!.from <= month
      ? taxed(input, (n) => payslipTax(lines, paid.exemptMoney, n, month).value)
      : {}),
  }
}

function readPaid(input: Fields, month: PlainDate): Paid {
  const staff = staffInNeed(input)
  ensureCivilService(input, staff, month)
  return {
    staff,
    coefficient: String(input.number('coefficient')),
    office: String(input.numberOr('position_allowance', 0)),
    beyondPercent: input.numberOr('vuot_khung_pct', 0),
    seniorityPercent: readSeniority(input, month),
    preferentialPercent: input.numberOr('uu_dai_pct', 0),
    reserved: String(input.numberOr('reserved_coefficient', 0)),
    exemptMoney: input.wholeOr('exempt_allowances', 0),
  }
}

const readSeniority = (input: Fields, month: PlainDate): number =>
  input.has('seniority_full_years')
    ? teacherSeniority(input.whole('seniority_full_years') * 12, month).value
    : input.numberOr('seniority_pct', 0)

/** What a case says of công vụ must be what the law gives. */
function ensureCivilService(input: Fields, staff: StaffKind, month: PlainDate): void {
  if (!input.has('cong_vu_pct')) return
  const entitled = staff === 'cadre' || staff === 'civil-servant' ? civilServicePercent.valueOn(month) : 0
  if (input.number('cong_vu_pct') !== entitled) input.fail('cong_vu_pct', `không khớp mức được hưởng: ${entitled}`)
}

const named = (lines: Lines, paid: Paid): Answer => ({
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

function taxed(input: Fields, tax: (dependants: number) => { taxable: number; tax: number; net: number }): Answer {
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
