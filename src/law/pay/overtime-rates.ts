import { decree_145_2020, joint_circular_08_2005_bnv_btc, labour_code_45_2019 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Overtime } from './overtime.ts'
import { viDecimal } from './vi-number.ts'

/** Cán bộ, công chức, viên chức; người lao động theo hợp đồng */
export type OvertimeLaw = 'state-staff' | 'labour'

/** Ngày thường, ngày nghỉ hằng tuần, ngày lễ */
export type DayKind = 'weekday' | 'weekly-rest' | 'holiday'

type Percents = Readonly<Record<DayKind, number>>

const [stateStaff, labour] = ['2006-01-01', '2021-01-01'] as const // the years given; the days in force were not read
const circular = (at: string, sure: 'read' | 'memory') => [cite(joint_circular_08_2005_bnv_btc, at, sure)]
const code = [cite(labour_code_45_2019, 'Điều 98', 'read'), cite(decree_145_2020, 'Điều 55, Điều 57', 'read')]
const paid: Percents = { weekday: 150, 'weekly-rest': 200, holiday: 300 }

export const dayOvertime: Readonly<Record<OvertimeLaw, Parameter<Percents>>> = {
  'state-staff': parameter('Làm thêm giờ ban ngày', [
    { from: stateStaff, value: paid, cites: circular('mục IV khoản 2 điểm a', 'read'), checked: null },
  ]),
  labour: parameter('Làm thêm giờ ban ngày theo Bộ luật Lao động', [
    { from: labour, value: paid, cites: code, checked: null },
  ]),
}

/** Làm thêm giờ được nghỉ bù: only the part above the hour's own pay. */
export const compensatedOvertime = parameter<Percents>('Làm thêm giờ được nghỉ bù', [
  {
    from: stateStaff,
    value: { weekday: 50, 'weekly-rest': 100, holiday: 200 },
    cites: circular('mục IV khoản 2 điểm b', 'read'),
    checked: null,
  },
])

/** Tiền lương giờ làm việc ban đêm (22 giờ đến 6 giờ) */
export const nightPercent: Readonly<Record<OvertimeLaw, Parameter<number>>> = {
  'state-staff': parameter('Làm việc ban đêm', [
    { from: stateStaff, value: 130, cites: circular('mục III', 'read'), checked: null },
  ]),
  labour: parameter('Làm việc ban đêm theo Bộ luật Lao động', [
    { from: labour, value: 130, cites: code, checked: null },
  ]),
}

/** Phần trả thêm khi làm thêm ban đêm: of the daytime rate of that kind of day. */
export const nightOvertimeExtra = parameter('Trả thêm khi làm thêm giờ ban đêm', [
  { from: labour, value: 20, cites: code, checked: null },
])

/** Percent of the hourly pay, for one stretch of overtime. */
export function overtimePercent(work: Overtime, lawOn: PlainDate): Finding<string> {
  const day = (work.compensated ? compensatedOvertime : dayOvertime[work.law]).on(lawOn)
  const rate = day.value[work.day]
  if (!work.night) return finding(String(rate), `Hưởng ${rate}% tiền lương giờ`, { from: [day] })

  const night = nightPercent[work.law].on(lawOn)
  if (work.law === 'state-staff') {
    const percent = new Decimal(night.value).times(rate).div(100).toString()
    return finding(percent, `Hưởng ${night.value}% × ${rate}% = ${viDecimal(percent)}% tiền lương giờ`, {
      from: [night, day],
    })
  }
  const extra = nightOvertimeExtra.on(lawOn)
  const daytime = work.day === 'weekday' && !work.afterDayOvertime ? 100 : rate
  const percent = new Decimal(extra.value)
    .times(daytime)
    .div(100)
    .plus(rate)
    .plus(night.value - 100)
    .toString()
  const says = `Hưởng ${rate}% + ${night.value - 100}% + ${extra.value}% × ${daytime}% = ${viDecimal(percent)}% tiền lương giờ`
  return finding(percent, says, { from: [day, night, extra] })
}
