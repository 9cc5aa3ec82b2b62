import { decree_135_2020 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths } from '#lib/date.ts'
import { formRetirementAge, monthsAtRetirement } from './age-on.ts'
import { retirementAge } from './retirement-age.ts'
import { retirement } from './retirement.ts'
import { windowRules } from './rules-window.ts'

export const rules: readonly Rule[] = [
  {
    name: 'retirement',
    title: 'Tuổi nghỉ hưu và thời điểm nghỉ hưu',
    answers: 'Người này nghỉ hưu khi đủ bao nhiêu tuổi, ngày cuối làm việc và ngày hưởng lương hưu là ngày nào?',
    conditions: [
      'Trong điều kiện lao động bình thường: năm 2021 nam đủ 60 tuổi 3 tháng, nữ đủ 55 tuổi 4 tháng.',
      'Mỗi năm sau đó tăng 3 tháng đối với nam đến đủ 62 tuổi năm 2028, tăng 4 tháng đối với nữ đến đủ 60 tuổi năm 2035.',
      'Nghỉ hưu khi kết thúc ngày cuối cùng của tháng đủ tuổi; hưởng lương hưu từ ngày đầu tiên của tháng liền sau.',
      'Hồ sơ chỉ có năm sinh thì lấy ngày 01 tháng 01 của năm sinh.',
      'Người đủ tuổi trước năm 2021 theo luật cũ, không tính ở đây.',
    ],
    parameters: [retirementAge],
    from: '2021-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => retirement('female', addMonths(lawOn, -12 * 50), lawOn),
  },
  {
    name: 'monthsAtRetirement',
    title: 'Mức tuổi nghỉ hưu dùng để chia nhóm tuổi trong thống kê',
    answers: 'Tại một ngày, bao nhiêu tuổi thì tính là trên tuổi nghỉ hưu?',
    conditions: [
      'Từ năm 2021: theo lộ trình của năm ấy.',
      'Trước năm 2021: theo các cột độ tuổi của biểu BM01/BNV, nữ 55 tuổi, nam 60 tuổi.',
    ],
    parameters: [formRetirementAge, retirementAge],
    from: '2013-01-01',
    until: null,
    changes: [
      {
        from: '2021-01-01',
        says: 'Theo lộ trình tuổi nghỉ hưu thay cho mức 55 và 60 tuổi.',
        cites: [cite(decree_135_2020, 'Điều 4 khoản 2', 'text')],
      },
    ],
    sample: (lawOn) => monthsAtRetirement('female', lawOn),
  },
  ...windowRules,
]
