import type { DayKind, OvertimeLaw } from '#law/pay/overtime-rates.ts'
import { overtimeLawOf } from '#law/pay/overtime-law.ts'
import { hourlyPay, nightPay, overtimePay } from '#law/pay/overtime.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { staffInNeed } from '../held-step-words.ts'
import { fold } from '../words.ts'

const days: Readonly<Record<string, DayKind>> = {
  ngay_thuong: 'weekday',
  thu_bay: 'weekly-rest',
  chu_nhat: 'weekly-rest',
  nghi_tuan: 'weekly-rest',
  ngay_nghi: 'weekly-rest',
  le: 'holiday',
  ngay_le: 'holiday',
  le_tet: 'holiday',
  tet: 'holiday',
}

export const overtimeTopic: Topic = (input, lawOn): Answer => {
  const work = {
    law: readLaw(input, lawOn),
    day: input.one('day', days),
    night: input.one('shift', { ngay: false, dem: true }),
    compensated: input.flagOr('comp_off', false),
    afterDayOvertime: input.flagOr('after_day_overtime', input.flagOr('prior_day_overtime', false)),
    hours: String(input.number('hours')),
  }
  const [monthly, hours] = [readMonthly(input), input.wholeOr('standard_hours', 176)]
  const { percent, amount } = overtimePay(work, monthly, hours, lawOn).value
  return { pct: Number(percent), amount, hourly: hourlyPay(monthly, hours).toNumber() }
}

export const nightWorkTopic: Topic = (input, lawOn): Answer => {
  const [monthly, hours] = [readMonthly(input), input.wholeOr('standard_hours', 176)]
  const { total, increment } = nightPay(readLaw(input, lawOn), String(input.number('hours')), monthly, hours, lawOn).value
  return { total_pay_for_hours: total, increment_over_monthly_salary: increment }
}

const inHealth = /y te|bac si|dieu duong|y si|duoc si|ho sinh|ky thuat y|benh vien/

const readLaw = (input: Fields, lawOn: PlainDate): OvertimeLaw =>
  overtimeLawOf(staffInNeed(input), inHealth.test(fold(input.text('subject'))), lawOn).value

/** Tiền lương tháng: the salary and its allowances; what the case states must be what they make. */
function readMonthly(input: Fields): string {
  if (!input.has('coefficient') || !input.has('base')) return String(input.number('monthly'))
  const salary = new Decimal(input.number('coefficient')).times(input.number('base'))
  const share = new Decimal(input.numberOr('uu_dai_pct', 0)).div(100).plus(1)
  const monthly = salary.times(share).plus(input.numberOr('allowances', 0))
  if (input.has('monthly') && !monthly.eq(input.number('monthly'))) {
    input.fail('monthly', `không bằng lương và phụ cấp đã cho: ${monthly.toString()}`)
  }
  return monthly.toString()
}
