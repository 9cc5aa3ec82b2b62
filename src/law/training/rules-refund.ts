import { decree_171_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import {
  commitmentMonths,
  employeePostgraduateLaw,
  postgraduateLaw,
  unmetForEmployee,
  unmetForPostgraduate,
} from './postgraduate.ts'
import {
  employeeRefundLaw,
  refundDays,
  refundDueBy,
  refundForService,
  refundLaw,
  refundReduced,
  refundWhileStudying,
} from './refund.ts'

const since = { from: '2017-10-21', until: null } as const

const newDecree = (says: string, at: string) =>
  ({ from: '2025-07-01', says, cites: [cite(decree_171_2025, at, 'read')] }) as const

const applicant = { age: 35, isFirst: true, years: 8, hasTwoGoodYears: true, fitsPost: true, multiple: 3 }

export const refundRules: readonly Rule[] = [
  {
    name: 'unmetForPostgraduate',
    title: 'Cử công chức đào tạo sau đại học',
    answers: 'Công chức này có đủ điều kiện được cử đi đào tạo sau đại học không?',
    conditions: [
      'Công tác từ đủ 3 năm; hai năm liền kề hoàn thành tốt nhiệm vụ trở lên.',
      'Đào tạo lần đầu không quá 40 tuổi, từ ngày 01/7/2025 không quá 45 tuổi.',
      'Ngành phù hợp vị trí việc làm; cam kết phục vụ ít nhất 2 lần, từ ngày 01/7/2025 ít nhất 3 lần thời gian đào tạo.',
    ],
    parameters: [postgraduateLaw],
    ...since,
    changes: [newDecree('Tuổi không quá 45; cam kết ít nhất 3 lần.', 'Điều 5')],
    sample: (lawOn) => unmetForPostgraduate(applicant, lawOn),
  },
  {
    name: 'unmetForEmployee',
    title: 'Cử viên chức đào tạo sau đại học',
    answers: 'Viên chức này có đủ điều kiện được cử đi đào tạo sau đại học không?',
    conditions: ['Đã hết tập sự.', 'Ngành phù hợp; cam kết phục vụ ít nhất 2 lần thời gian đào tạo.'],
    parameters: [employeePostgraduateLaw],
    ...since,
    changes: [],
    sample: (lawOn) => unmetForEmployee({ fitsPost: true, multiple: 2, isOnProbation: false }, lawOn),
  },
  {
    name: 'commitmentMonths',
    title: 'Thời gian cam kết phục vụ sau đào tạo',
    answers: 'Sau đào tạo phải phục vụ bao nhiêu tháng?',
    conditions: ['Số lần theo luật nhân với thời gian đào tạo.'],
    parameters: [],
    ...since,
    changes: [newDecree('Công chức cam kết ít nhất 3 lần.', 'Điều 5')],
    sample: (lawOn) => commitmentMonths(24, 'civil-servant', lawOn),
  },
  {
    name: 'refundForService',
    title: 'Đền bù khi chưa phục vụ đủ thời gian cam kết',
    answers: 'Bỏ việc khi chưa phục vụ đủ cam kết thì đền bù bao nhiêu?',
    conditions: [
      'Chi phí chia cho số tháng phải phục vụ, nhân với số tháng còn thiếu.',
      'Bị buộc thôi việc: phải đền bù từ ngày 01/7/2025 đối với công chức.',
      'Công chức từ ngày 01/7/2025: chỉ đào tạo sau đại học.',
    ],
    parameters: [refundLaw, employeeRefundLaw],
    ...since,
    changes: [newDecree('Thêm trường hợp bị kỷ luật buộc thôi việc; chỉ sau đại học.', 'Điều 6')],
    sample: (lawOn) => refundForService(60_000_000, 48, 18, lawOn),
  },
  {
    name: 'refundWhileStudying',
    title: 'Đền bù khi bỏ học, không được cấp bằng',
    answers: 'Bỏ học hoặc không được cấp bằng thì đền bù bao nhiêu?',
    conditions: ['Toàn bộ chi phí của khóa, không tính lương, phụ cấp.'],
    parameters: [],
    ...since,
    changes: [newDecree('Thêm trường hợp bị kỷ luật buộc thôi việc khi đang học.', 'Điều 6')],
    sample: (lawOn) => refundWhileStudying(45_000_000, false, lawOn),
  },
  {
    name: 'refundReduced',
    title: 'Giảm chi phí đền bù',
    answers: 'Được giảm chi phí đền bù nhiều nhất bao nhiêu?',
    conditions: [
      'Mỗi năm công tác giảm 1%; nữ hoặc người dân tộc thiểu số tối đa 1,5%, Hội đồng xét.',
      'Không tính năm tập sự và thời gian sau đào tạo.',
      'Công chức từ ngày 01/7/2025: mức giảm chưa đọc được.',
    ],
    parameters: [],
    ...since,
    changes: [],
    sample: (lawOn) =>
      refundReduced(
        refundWhileStudying(45_000_000, false, lawOn, { trainee: 'public-employee' }),
        4,
        false,
        lawOn,
        'public-employee',
      )!,
  },
  {
    name: 'refundDueBy',
    title: 'Hạn trả chi phí đền bù',
    answers: 'Phải trả chi phí đền bù chậm nhất ngày nào?',
    conditions: ['Trong 120 ngày từ khi có quyết định.'],
    parameters: [refundDays],
    from: '2017-10-21',
    until: '2025-06-30',
    changes: [],
    sample: (lawOn) => refundDueBy(lawOn, lawOn),
  },
]
