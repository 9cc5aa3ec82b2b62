import { decree_98_2023 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { bonusArithmetic, highestBonus, honourBonus } from './bonus.ts'
import { bonusRates } from './bonus-rates.ts'

const rates = Object.values(bonusRates).map(({ multiple }) => multiple)

const raised = {
  from: '2024-01-01',
  says: 'Bằng khen cấp bộ, cấp tỉnh tăng từ 1,0 lên 1,5 lần; thêm mức cho xã, thôn tiêu biểu và kỷ niệm chương.',
  cites: [cite(decree_98_2023, 'mức tiền thưởng', 'read')],
} as const

export const bonusRules: readonly Rule[] = [
  {
    name: 'honourBonus',
    title: 'Tiền thưởng danh hiệu, hình thức khen thưởng',
    answers: 'Danh hiệu, hình thức khen thưởng này được thưởng bao nhiêu tiền?',
    conditions: [
      'Tính theo mức lương cơ sở của ngày quyết định khen thưởng.',
      'Tập thể được hai lần mức của cá nhân, với hình thức mà cả hai được nhận.',
      'Tiền lẻ làm tròn lên hàng chục nghìn đồng.',
      'Kỷ niệm chương: là mức cao nhất, cơ quan trao định mức cụ thể.',
    ],
    parameters: [...rates, bonusArithmetic, baseSalary],
    from: '2017-10-01',
    until: null,
    changes: [raised],
    sample: (lawOn) => honourBonus('province-letter', 'individual', lawOn),
  },
  {
    name: 'highestBonus',
    title: 'Nhiều hình thức khen thưởng cùng thành tích',
    answers: 'Cùng lúc được nhiều hình thức cho một thành tích thì nhận mức thưởng nào?',
    conditions: ['Chỉ nhận mức tiền thưởng cao nhất.'],
    parameters: [],
    from: '2017-10-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      highestBonus([
        honourBonus('advanced-worker', 'individual', lawOn),
        honourBonus('grassroots-fighter', 'individual', lawOn),
      ]),
  },
]
