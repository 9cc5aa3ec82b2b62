import { finding } from '#law/kit/finding.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { OvertimeGroup } from '#law/pay/overtime-caps.ts'
import { overtimeLawOf } from '#law/pay/overtime-law.ts'
import { overtimePay } from '#law/pay/overtime.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { WrongTogether } from '../kit/read.ts'
import { capsOf } from './overtime-caps.ts'
import { overtimeFields } from './overtime-fields.ts'
import { type OvertimeInput, workOf } from './overtime-input.ts'
import { workTable } from './overtime-table.ts'

export const overtime = calculator<OvertimeInput>({
  fields: [...overtimeFields, lawDay],
  start: (today) => ({ monthlyHours: '176', group: 'ordinary', work: [{}], ...lawToday(today) }),
  example: (today) => ({
    staff: 'civil-servant',
    monthly: '10.120.000',
    monthlyHours: '176',
    work: [
      { day: 'weekday', hours: '3' },
      { day: 'weekly-rest', hours: '4', night: '1' },
      { day: 'holiday', hours: '8', compensated: '1' },
    ],
    group: 'ordinary',
    beforeMonth: '20',
    beforeYear: '120',
    ...lawToday(today),
  }),
  input: (typed) => {
    const work = typed.rows('work').map(workOf)
    if (work.length === 0) throw new WrongTogether({ work: 'Thêm ít nhất một buổi làm thêm' })
    return {
      staff: typed.text('staff') as StaffKind,
      health: typed.is('health'),
      monthly: typed.text('monthly'),
      monthlyHours: typed.number('monthlyHours'),
      work,
      group: typed.text('group') as OvertimeGroup,
      before: { month: typed.text('beforeMonth') || '0', year: typed.text('beforeYear') || '0' },
      lawOn: typed.date('lawOn'),
    }
  },
  answer: (input) => {
    const law = overtimeLawOf(input.staff, input.health, input.lawOn)
    const pays = input.work.map((one) =>
      overtimePay({ ...one, law: law.value }, input.monthly, input.monthlyHours, input.lawOn),
    )
    const total = pays.reduce((sum, { value }) => sum + value.amount, 0)
    const caps = capsOf(input)
    return {
      value: viDong(total),
      finding: finding(total, `Tiền làm thêm giờ ${viDong(total)}`, { from: [law, ...pays, ...caps.findings] }),
      pictures: [workTable(input.work, pays, total)],
      notes: caps.notes,
    }
  },
})
