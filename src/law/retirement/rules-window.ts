import type { Rule } from '#law/kit/rule.ts'
import { retirementAge } from './retirement-age.ts'
import { earlierMonths, earliestRetirement, laterMonths, latestRetirement } from './retirement-window.ts'

export const windowRules: readonly Rule[] = [
  {
    name: 'earliestRetirement',
    title: 'Nghỉ hưu ở tuổi thấp hơn',
    answers: 'Làm công việc nặng nhọc, độc hại thì sớm nhất được nghỉ hưu ngày nào?',
    conditions: ['Thấp hơn tuổi nghỉ hưu bình thường không quá 05 năm.'],
    parameters: [earlierMonths, retirementAge],
    from: '2021-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => earliestRetirement('male', '1970-05-10', 60, lawOn),
  },
  {
    name: 'latestRetirement',
    title: 'Nghỉ hưu ở tuổi cao hơn của viên chức có trình độ cao',
    answers: 'Viên chức có trình độ chuyên môn cao muộn nhất nghỉ hưu ngày nào?',
    conditions: ['Cao hơn tuổi nghỉ hưu bình thường không quá 60 tháng.'],
    parameters: [laterMonths, retirementAge],
    from: '2023-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => latestRetirement('female', '1970-05-10', 60, lawOn),
  },
]
