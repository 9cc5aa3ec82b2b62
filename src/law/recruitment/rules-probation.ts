import { decree_161_2018 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { probationEnd, type Served } from './probation-end.ts'
import { probationTerms } from './probation-terms.ts'
import { publicProbationPay, publicProbationSalary } from './public-probation-pay.ts'

const served = (lawOn: PlainDate): Served => ({
  service: lawOn < '2025-07-01' ? 'civil-servant' : 'public-employee',
  level: 'university',
  start: addMonths(lawOn, -6),
  away: [{ kind: 'sick', days: 20, isAgreed: false }],
  priorMonths: 0,
})

export const probationRules: readonly Rule[] = [
  {
    name: 'probationEnd',
    title: 'Thời gian tập sự và ngày hết tập sự',
    answers: 'Người tập sự hết tập sự ngày nào?',
    conditions: [
      'Công chức: 12 tháng đối với ngạch yêu cầu đại học, 6 tháng đối với ngạch yêu cầu trung cấp.',
      'Viên chức: đại học 12 tháng, bác sĩ và cao đẳng 9 tháng, trung cấp 6 tháng; thời gian cũ đúng ngành có đóng bảo ' +
        'hiểm xã hội thì được trừ.',
      'Không tính thời gian nghỉ sinh con, nghỉ không hưởng lương, bị tạm giữ, tạm giam, đình chỉ, và nghỉ ốm từ 14 ngày trở lên.',
      'Viên chức nghỉ ốm hoặc có lý do chính đáng dưới 14 ngày được tính nếu người đứng đầu đồng ý.',
      'Ngày không tính thì tập sự bù sau.',
    ],
    parameters: Object.values(probationTerms),
    from: '2011-01-01',
    until: '2026-06-30',
    changes: [
      {
        from: '2019-01-15',
        says: 'Nghỉ ốm chỉ trừ khi từ 14 ngày trở lên, trước đó trừ mọi ngày nghỉ ốm; nghỉ không hưởng lương cũng trừ.',
        cites: [cite(decree_161_2018, 'sửa Điều 20', 'read')],
      },
    ],
    sample: (lawOn) => probationEnd(served(lawOn), lawOn),
  },
  {
    name: 'publicProbationSalary',
    title: 'Lương tập sự của viên chức',
    answers: 'Viên chức tập sự có trình độ này được trả lương bao nhiêu?',
    conditions: [
      'Bằng 85% mức lương bậc 1 của chức danh; mỗi mức trình độ cao hơn yêu cầu được tính thêm một bậc.',
      'Bằng 100% ở vùng đặc biệt khó khăn, ngành, nghề độc hại nguy hiểm, người hoàn thành nghĩa vụ quân sự, nghĩa vụ công an.',
    ],
    parameters: [publicProbationPay, baseSalary],
    from: '2020-09-29',
    until: '2026-06-30',
    changes: [],
    sample: (lawOn) => publicProbationSalary(['2.34', '2.67', '3.00'], 1, false, baseSalary.on(lawOn), lawOn),
  },
]
