import type { DayKind } from '#law/pay/overtime-rates.ts'
import { hourlyPay, nightPay, overtimePay } from '#law/pay/overtime.ts'
import type { Answer, Topic } from '../case.ts'
import { readLaw, readMonthly } from './overtime-fields.ts'

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
  const { total, increment } = nightPay(
    readLaw(input, lawOn),
    String(input.number('hours')),
    monthly,
    hours,
    lawOn,
  ).value
  return { total_pay_for_hours: total, increment_over_monthly_salary: increment }
}
