import type { Rule } from '#law/kit/rule.ts'
import { holidaysOfYear } from '#law/calendar/holidays.ts'
import { overtimeDay } from './overtime-day.ts'
import { nightPay, overtimePay } from './overtime.ts'
import { compensatedOvertime, dayOvertime, nightOvertimeExtra, nightPercent } from './overtime-rates.ts'

const monthly = '9000000'
const law = 'state-staff'

export const overtimeRules: readonly Rule[] = [
  {
    name: 'overtimePay',
    title: 'Tiền lương làm thêm giờ',
    answers: 'Số giờ làm thêm này được trả bao nhiêu tiền?',
    conditions: [
      'Tiền lương giờ của cán bộ, công chức, viên chức bằng tiền lương tháng chia cho 176 giờ (22 ngày, mỗi ngày 8 giờ).',
      'Ban ngày: 150% ngày thường, 200% ngày nghỉ hằng tuần, 300% ngày lễ; đã bố trí nghỉ bù thì 50%, 100%, 200%.',
      'Cán bộ, công chức, viên chức làm thêm ban đêm: 130% nhân với mức ban ngày của loại ngày đó.',
      'Người lao động theo hợp đồng: mức ban ngày, thêm 30% tiền lương giờ và 20% tiền lương ban ngày của loại ngày đó.',
      'Giờ làm đêm tính từ 22 giờ đến 6 giờ sáng hôm sau.',
    ],
    parameters: [
      ...Object.values(dayOvertime),
      compensatedOvertime,
      ...Object.values(nightPercent),
      nightOvertimeExtra,
    ],
    from: '2006-01-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      overtimePay(
        { law, day: 'weekly-rest', night: true, compensated: false, afterDayOvertime: false, hours: '2' },
        monthly,
        176,
        lawOn,
      ),
  },
  {
    name: 'overtimeDay',
    title: 'Loại ngày của giờ làm thêm',
    answers: 'Ngày làm thêm giờ là ngày thường, ngày nghỉ hằng tuần hay ngày lễ?',
    conditions: [
      'Ngày làm bù là ngày thường.',
      'Ngày lễ, tết trùng ngày nghỉ hằng tuần vẫn là ngày lễ.',
      'Ngày nghỉ bù, ngày nghỉ hoán đổi: theo lựa chọn của cơ quan.',
      'Ngày chưa có quyết định nghỉ thì chưa nói được.',
    ],
    parameters: [holidaysOfYear],
    from: '2017-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => overtimeDay(lawOn),
  },
  {
    name: 'nightPay',
    title: 'Tiền lương làm việc ban đêm trong giờ tiêu chuẩn',
    answers: 'Làm việc ban đêm trong giờ tiêu chuẩn được trả thêm bao nhiêu?',
    conditions: ['Bằng 130% tiền lương giờ nhân với số giờ; phần trả thêm ngoài lương tháng là 30%.'],
    parameters: Object.values(nightPercent),
    from: '2006-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => nightPay(law, '8', monthly, 176, lawOn),
  },
]
