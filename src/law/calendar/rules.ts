import { labour_code_45_2019, resolution_28_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { yearOf } from '#lib/date.ts'
import { dayKind } from './day-kind.ts'
import { holidaysOfYear } from './holidays.ts'
import { lunarDay } from './lunar-day.ts'
import { proposedHolidays } from './proposed-holidays.ts'

export const rules: readonly Rule[] = [
  {
    name: 'dayKind',
    title: 'Ngày làm việc và ngày nghỉ của cơ quan hành chính',
    answers: 'Ngày này là ngày làm việc hay ngày nghỉ?',
    conditions: [
      'Làm việc từ thứ Hai đến thứ Sáu, trừ ngày nghỉ lễ, tết, ngày nghỉ bù và ngày hoán đổi; cộng ngày làm bù.',
      'Ngày nghỉ lễ trùng ngày nghỉ hằng tuần thì nghỉ bù vào ngày làm việc kế tiếp.',
      'Nghỉ Tết và Quốc khánh do Thủ tướng Chính phủ quyết định từng năm; chưa có quyết định thì không suy đoán.',
    ],
    parameters: [holidaysOfYear],
    from: '2017-01-01',
    until: '2027-12-31',
    changes: [
      {
        from: '2021-01-01',
        says: 'Quốc khánh nghỉ 02 ngày: ngày 02/9 và một ngày liền kề trước hoặc sau.',
        cites: [cite(labour_code_45_2019, 'Điều 112 khoản 1', 'text')],
      },
      {
        from: '2026-07-01',
        says: 'Ngày Văn hóa Việt Nam 24/11 là ngày nghỉ hưởng nguyên lương.',
        cites: [cite(resolution_28_2026, 'Ngày Văn hóa Việt Nam 24/11', 'read')],
      },
    ],
    sample: dayKind,
  },
  {
    name: 'proposedHolidays',
    title: 'Ngày nghỉ lễ dự kiến của một năm',
    answers: 'Năm này dự kiến nghỉ lễ những ngày nào, còn ngày nào chưa có quyết định?',
    conditions: [
      'Ngày lễ cố định và Giỗ Tổ trùng ngày nghỉ hằng tuần thì dự kiến nghỉ bù ngày làm việc kế tiếp.',
      'Nghỉ Tết, ngày liền kề Quốc khánh và ngày hoán đổi chỉ có khi có quyết định.',
    ],
    parameters: [holidaysOfYear],
    from: '2017-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => proposedHolidays(yearOf(lawOn)),
  },
  {
    name: 'lunarDay',
    title: 'Ngày dương lịch của ngày âm lịch',
    answers: 'Mùng 1 Tết, Giỗ Tổ Hùng Vương là ngày dương lịch nào?',
    conditions: [
      'Tính theo giờ Hà Nội; tháng 11 âm lịch chứa ngày đông chí.',
      'Chỉ để dự kiến: ngày nghỉ theo quyết định của từng năm.',
    ],
    parameters: [],
    from: '1900-01-01',
    until: '2199-12-31',
    changes: [],
    sample: (lawOn) => lunarDay(yearOf(lawOn), 1, 1),
  },
]
