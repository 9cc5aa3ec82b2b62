import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { allowanceKinds, type AllowanceRule } from './allowance-kinds.ts'
import { civilServiceAllowance } from './civil-service-allowance.ts'
import { keptLowPay, topUp } from './monthly-amount.ts'
import { type Allowance, type LineKind, moneyOf, type MonthlyFacts, type PayLine } from './monthly-pay.ts'
import { percentBase } from './percent-allowance.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Trừ ngày nghỉ không hưởng lương */
export const unpaidDayDivisor = choice({
  name: 'pay.unpaid-day',
  label: 'Tiền lương một ngày để trừ ngày nghỉ không hưởng lương',
  options: { 'of-22': 'tiền lương tháng chia 22 ngày', 'of-month': 'tiền lương tháng chia số ngày làm việc của tháng' },
  default: 'of-22',
  note: 'Văn bản về tiền lương không nêu cách chia tiền lương tháng ra ngày khi nghỉ không hưởng lương.',
  cites: [],
})

type Ground = { readonly insured: boolean; readonly taxed: boolean; readonly from: readonly Finding<unknown>[] }

/** Các khoản được trả trong tháng, each a finding; lines of nothing are left out. */
export function payLines(
  facts: MonthlyFacts,
  base: Finding<number>,
  month: PlainDate,
  choices: AgencyChoices = {},
): readonly Finding<PayLine>[] {
  const lines = [
    ...heldLines(facts, base, month),
    ...(facts.allowances ?? []).map((one) => allowanceLine(one, facts, base, month)),
  ]
  const paid = lines.filter(({ value }) => value.amount !== 0 || value.kind === 'salary')
  const days = facts.unpaidDays ?? 0
  return days === 0 ? paid : [...paid, unpaidLine(paid, days, facts.workingDays ?? 22, choices)]
}

function heldLines(facts: MonthlyFacts, base: Finding<number>, month: PlainDate): readonly Finding<PayLine>[] {
  const insured: Ground = { insured: true, taxed: true, from: [base] }
  const all = percentBase(facts)
  const simple = (kind: LineKind, label: string, coefficient: Decimal.Value, percent?: number) =>
    line(kind, label, moneyOf(coefficient, base.value, percent), formula(coefficient, base.value, percent), insured)
  const civil =
    facts.civilServiceAllowance === false
      ? finding(0, 'Không hưởng phụ cấp công vụ')
      : civilServiceAllowance(facts.staff, month)
  const low = month < '2016-05-01' ? topUp(facts.coefficient, month) : keptLowPay(facts.coefficient, month)
  return [
    simple('salary', 'Lương', facts.coefficient),
    simple('beyond-top-step', 'Phụ cấp thâm niên vượt khung', facts.coefficient, facts.beyondPercent),
    simple('office', 'Phụ cấp chức vụ', facts.office),
    simple('reserved', 'Chênh lệch bảo lưu', facts.reserved ?? '0'),
    simple('seniority', 'Phụ cấp thâm niên nghề', all, facts.seniorityPercent ?? 0),
    line(
      'civil-service',
      'Phụ cấp công vụ',
      moneyOf(all, base.value, civil.value),
      formula(all, base.value, civil.value),
      {
        insured: false,
        taxed: true,
        from: [base, civil],
      },
    ),
    line('low-pay', 'Tiền lương tăng thêm', low.value, 'hệ số thấp', { insured: false, taxed: true, from: [low] }),
  ]
}

function allowanceLine(
  held: Allowance,
  facts: MonthlyFacts,
  base: Finding<number>,
  month: PlainDate,
): Finding<PayLine> {
  if (held.kind === 'fixed') {
    const { label, amount, insured = false, taxed = true } = held
    return line('fixed', label, amount, 'mức tiền cố định', { insured, taxed, from: [] })
  }
  const all = percentBase(facts)
  const ground = { insured: false, taxed: true, from: [base] }
  if (held.kind === 'teaching') {
    const sum = all.plus(facts.reserved ?? '0')
    const percent = Number(held.rate)
    return line(
      'teaching',
      'Phụ cấp ưu đãi nhà giáo',
      moneyOf(sum, base.value, percent),
      formula(sum, base.value, percent),
      ground,
    )
  }
  if (held.kind === 'talent') {
    const percent = Number(held.rate)
    return line(
      'talent',
      'Phụ cấp tăng thêm',
      moneyOf(facts.coefficient, base.value, percent),
      formula(facts.coefficient, base.value, percent),
      ground,
    )
  }
  const rule = allowanceKinds[held.kind].on(month)
  const rate = rateOf(rule, held.rate)
  const of = rule.value.unit === 'percent' ? ([all, Number(rate)] as const) : ([rate, undefined] as const)
  return line(held.kind, rule.value.label, moneyOf(of[0], base.value, of[1]), formula(of[0], base.value, of[1]), {
    insured: rule.value.insured,
    taxed: rule.value.taxed,
    from: [rule, base],
  })
}

/** The rate held, if the law has it; the law's only one where none is stated. */
function rateOf(rule: Finding<AllowanceRule>, held: string | undefined): string {
  const { label, rates } = rule.value
  const rate = held ?? ('least' in rates || rates.length !== 1 ? undefined : rates[0])
  if (rate === undefined) throw new Refusal('invalid', `Cần ghi mức ${label.toLowerCase()}`, [rule])
  const has = 'least' in rates ? within(rate, rates.least, rates.most) : rates.some((one) => new Decimal(one).eq(rate))
  if (!has) throw new Refusal('invalid', `${label} không có mức ${viDecimal(rate)}`, [rule])
  return rate
}

const within = (rate: string, least: string, most: string) =>
  new Decimal(rate).gte(least) && new Decimal(rate).lte(most)

function unpaidLine(
  lines: readonly Finding<PayLine>[],
  days: number,
  workingDays: number,
  choices: AgencyChoices,
): Finding<PayLine> {
  const way = chosen(unpaidDayDivisor, choices)
  const divisor = way.value === 'of-22' ? 22 : workingDays
  const all = lines.reduce((sum, { value }) => sum + value.amount, 0)
  const amount = -roundToDong(new Decimal(all).times(Math.min(days, divisor)).div(divisor))
  const how = `${days} ngày trên ${divisor} ngày`
  return line('unpaid-leave', 'Trừ ngày nghỉ không hưởng lương', amount, how, {
    insured: false,
    taxed: true,
    from: [way],
  })
}

function line(kind: LineKind, label: string, amount: number, how: string, { insured, taxed, from }: Ground) {
  const value: PayLine = { kind, label, amount, insured, taxed }
  return finding(value, () => `${label}: ${viDong(amount)} = ${how}`, { from })
}

function formula(coefficient: Decimal.Value, base: number, percent?: number): string {
  const share = percent === undefined ? '' : `${percent}% × `
  return `${share}${viDecimal(new Decimal(coefficient).toString())} × ${viDong(base)}`
}
