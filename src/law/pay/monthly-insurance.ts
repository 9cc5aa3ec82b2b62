import { law_41_2024 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { contributions, insuranceRates, insuredPay, unemploymentPay, unionFundPercent } from './insurance.ts'
import type { MonthlyFacts } from './monthly-pay.ts'
import { percentBase } from './percent-allowance.ts'
import { viDong } from './vi-number.ts'

/** What the person and the agency pay, whole đồng. */
export type MonthlyInsurance = {
  readonly insured: number
  readonly employee: Readonly<Record<'pension' | 'health' | 'unemployment' | 'total', number>>
  readonly employer: Readonly<Record<'pension' | 'sickness' | 'accident' | 'health' | 'unemployment' | 'total', number>>
  /** Kinh phí công đoàn the agency pays besides */
  readonly unionFund?: number
}

/** Số ngày làm việc không hưởng lương trong tháng mà từ đó không đóng bảo hiểm */
const unpaidDaysWithoutInsurance = 14

/** Bảo hiểm bắt buộc of one month; null before the years whose rates are modelled */
export function insuranceOf(
  facts: MonthlyFacts,
  base: Finding<number>,
  month: PlainDate,
): Finding<MonthlyInsurance | null> {
  if (month < insuranceRates.eras[0]!.from) return finding(null, 'Chưa có mức đóng bảo hiểm của tháng này')
  if ((facts.unpaidDays ?? 0) >= unpaidDaysWithoutInsurance) return noInsurance()
  const pay = insurable(facts, base.value)
  const insured = insuredPay(pay, month)
  const forUnemployment = unemploymentPay(pay, insured, facts.regionalMinimumWage, month)
  const mine = contributions(facts.staff, insured, month, forUnemployment)
  const rates = insuranceRates.on(month)
  const exempt = facts.staff === 'cadre' || facts.staff === 'civil-servant'
  const of = (percent: Decimal.Value, from = insured) => roundToDong(new Decimal(from.value).times(percent).div(100))
  const { employer: share } = rates.value
  const employer = {
    pension: of(share.pension),
    sickness: of(share.sickness),
    accident: of(share.accident),
    health: of(share.health),
    unemployment: exempt ? 0 : of(share.unemployment, forUnemployment),
  }
  const employee = { pension: mine.pension.value, health: mine.health.value, unemployment: mine.unemployment.value }
  const value = {
    insured: insured.value,
    employee: { ...employee, total: sum(employee) },
    employer: { ...employer, total: sum(employer) },
    unionFund: of(unionFundPercent.valueOn(month)),
  }
  return finding(value, () => `Đóng bảo hiểm ${viDong(value.employee.total)}`, {
    from: [mine.pension, mine.health, mine.unemployment],
  })
}

function noInsurance(): Finding<MonthlyInsurance> {
  const employee = { pension: 0, health: 0, unemployment: 0, total: 0 }
  const value = { insured: 0, employee, employer: { ...employee, sickness: 0, accident: 0 }, unionFund: 0 }
  const says = `Nghỉ không hưởng lương từ ${unpaidDaysWithoutInsurance} ngày làm việc trong tháng: không đóng bảo hiểm`
  return finding(value, says, { cites: [cite(law_41_2024, 'nghỉ không hưởng lương từ 14 ngày làm việc', 'read')] })
}

/** Lương, phụ cấp chức vụ, thâm niên vượt khung, thâm niên nghề, chênh lệch bảo lưu, and what a decision says is insured */
function insurable(facts: MonthlyFacts, base: number): Decimal {
  const all = percentBase(facts)
  const coefficient = all
    .times(facts.seniorityPercent ?? 0)
    .div(100)
    .plus(all)
    .plus(facts.reserved ?? '0')
  const fixed = (facts.allowances ?? []).filter((one) => one.kind === 'fixed' && one.insured)
  return fixed.reduce((sum, one) => sum.plus(one.kind === 'fixed' ? one.amount : 0), coefficient.times(base))
}

const sum = (parts: Readonly<Record<string, number>>) => Object.values(parts).reduce((all, one) => all + one, 0)
