import type { Rule } from '#law/kit/rule.ts'
import { addMonths } from '#lib/date.ts'
import { earlyRetirement, earlyRetirementTerms } from './early-retirement.ts'
import { bestPolicy, repayAfterReturn, repayMonths } from './repay.ts'

const since = { from: '2025-06-16', until: '2030-12-31', changes: [] } as const

export const rules: readonly Rule[] = [
  {
    name: 'earlyRetirement',
    title: 'Nghỉ hưu trước tuổi do tinh giản biên chế',
    answers: 'Nghỉ hưu trước tuổi do tinh giản được trợ cấp bao nhiêu?',
    conditions: [
      'Còn từ 2 đến 5 năm đến tuổi nghỉ hưu.',
      'Mỗi năm nghỉ sớm được 5 tháng lương.',
      '20 năm đầu đóng bảo hiểm xã hội được 5 tháng, từ năm 21 mỗi năm nửa tháng; từ 15 đến dưới 20 năm được 5 tháng.',
      'Không bị trừ tỷ lệ lương hưu do nghỉ trước tuổi.',
    ],
    parameters: [earlyRetirementTerms],
    ...since,
    sample: (lawOn) => earlyRetirement({ yearsEarly: 3, insuredYears: 25, monthlyPay: 12_000_000 }, lawOn),
  },
  {
    name: 'repayAfterReturn',
    title: 'Hoàn trả trợ cấp tinh giản khi được tuyển lại',
    answers: 'Người đã nghỉ do tinh giản, nay được tuyển lại, có phải hoàn trả trợ cấp không?',
    conditions: [
      'Được tuyển lại trong 60 tháng từ khi nghỉ.',
      'Hưởng lương từ ngân sách nhà nước.',
      'Từ ngày đủ 60 tháng thì không phải hoàn trả.',
    ],
    parameters: [repayMonths],
    ...since,
    sample: (lawOn) => repayAfterReturn(lawOn, addMonths(lawOn, 12), true, lawOn),
  },
  {
    name: 'bestPolicy',
    title: 'Chọn một chính sách tinh giản biên chế',
    answers: 'Thuộc nhiều chính sách tinh giản thì hưởng chính sách nào?',
    conditions: ['Chỉ hưởng một chính sách, mức cao nhất.'],
    parameters: [],
    ...since,
    sample: (lawOn) => bestPolicy({ 'nghỉ hưu trước tuổi': 2, 'thôi việc': 1 }, lawOn),
  },
]
