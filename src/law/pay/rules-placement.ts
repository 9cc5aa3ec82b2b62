import { law_80_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import { careerBandOf, careerBandScale, placeInCareerBand } from './career-band.ts'
import { gradeChangeRule, type OldStep, placeInHigherGrade, placeInLowerGrade } from './grade-change.ts'
import { gradedOn, newcomerPay, probationPay } from './probation.ts'
import { probation } from './probation-law.ts'
import { scales } from './scale.ts'
import { probationStep } from './starting-step.ts'
import { stepTerm } from './step-term.ts'

const old = (group: OldStep['group'], lawOn: PlainDate): OldStep => ({
  group,
  step: 3,
  countedFrom: addMonths(lawOn, -20),
  beyondPercent: 0,
})

const starting = (lawOn: PlainDate) => ({
  newcomer: lawOn < '2025-07-01' ? ('civil-servant' as const) : ('public-employee' as const),
  group: 'A1' as const,
  step: probationStep('A1', 'university'),
})

const placing = [gradeChangeRule, stepTerm, ...Object.values(scales)]
const probationEnds = {
  from: '2025-07-01',
  says: 'Công chức không còn chế độ tập sự; người đang tập sự được xếp ngạch từ ngày này.',
  cites: [cite(law_80_2025, 'bỏ chế độ tập sự', 'read')],
} as const

export const placementRules: readonly Rule[] = [
  {
    name: 'placeInHigherGrade',
    title: 'Xếp lương khi nâng ngạch, chuyển loại hoặc chuyển sang bảng lương cao hơn',
    answers: 'Sang ngạch mới thì xếp bậc mấy, mốc nâng bậc lần sau tính từ ngày nào?',
    conditions: [
      'Xếp vào bậc có hệ số bằng hoặc cao hơn gần nhất so với hệ số đang hưởng, cộng cả phụ cấp thâm niên vượt khung.',
      'Hưởng lương ở ngạch mới từ ngày ký quyết định.',
      'Chênh lệch hệ số mới và cũ bằng hoặc lớn hơn chênh lệch hai bậc liền kề của ngạch cũ thì tính lại mốc nâng bậc từ ' +
        'ngày ký; nhỏ hơn thì giữ mốc cũ.',
      'Đang hưởng phụ cấp thâm niên vượt khung thì mốc nâng bậc tính từ ngày ký.',
      'Tổng hệ số cao hơn bậc cuối cùng của ngạch mới thì xếp bậc cuối và bảo lưu hệ số chênh lệch.',
    ],
    parameters: placing,
    from: '2008-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => placeInHigherGrade(old('A1', lawOn), 'A2.1', lawOn, lawOn),
  },
  {
    name: 'placeInLowerGrade',
    title: 'Xếp lương khi chuyển ngạch cùng hoặc thấp hơn bảng lương',
    answers: 'Chuyển sang ngạch xếp lương cùng hoặc thấp hơn thì bậc, hệ số và mốc nâng bậc thế nào?',
    conditions: [
      'Cùng bảng lương: giữ bậc, phụ cấp thâm niên vượt khung và mốc nâng bậc.',
      'Bảng lương thấp hơn: xếp ngang bậc, giữ mốc nâng bậc, bảo lưu hệ số chênh lệch.',
    ],
    parameters: placing,
    from: '2008-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => placeInLowerGrade(old('A2.1', lawOn), 'A2.2', lawOn, lawOn),
  },
  {
    name: 'placeInCareerBand',
    title: 'Chuyển chức danh nghề nghiệp viên chức sang bậc nghề nghiệp',
    answers: 'Viên chức đang giữ chức danh này được chuyển sang bậc nghề nghiệp nào, xếp lương ra sao?',
    conditions: [
      'Chuyển khi đề án vị trí việc làm được phê duyệt và có quyết định bố trí, chậm nhất ngày 01/7/2027.',
      'Loại B sang bậc 1, A0 sang bậc 2, A1 sang bậc 3: giữ bậc lương, hệ số.',
      'A2.1, A2.2 sang bậc 4; A3.1, A3.2 sang bậc 5; loại A2.2, A3.2 xếp lại vào A2.1, A3.1 như khi chuyển sang bảng lương cao hơn.',
    ],
    parameters: [careerBandScale, careerBandOf, ...placing],
    from: '2026-07-01',
    until: null,
    changes: [],
    sample: (lawOn) => placeInCareerBand(old('A2.2', lawOn), lawOn, lawOn),
  },
  {
    name: 'probationPay',
    title: 'Lương trong thời gian tập sự',
    answers: 'Người tập sự được trả lương bao nhiêu mỗi tháng?',
    conditions: [
      'Bằng 85% mức lương bậc 1; trình độ đào tạo cao hơn yêu cầu một bậc thì tính theo bậc lương cao hơn một bậc.',
      'Bằng 100% đối với vùng đặc biệt khó khăn, ngành, nghề độc hại nguy hiểm, hoàn thành nghĩa vụ quân sự, đội viên tình ' +
        'nguyện từ đủ 24 tháng.',
      'Thời gian tập sự không tính vào thời gian xét nâng bậc lương.',
    ],
    parameters: [...Object.values(probation), baseSalary, ...Object.values(scales)],
    from: '2011-01-01',
    until: '2026-06-30',
    changes: [probationEnds],
    sample: (lawOn) => probationPay(starting(lawOn), baseSalary.on(lawOn), lawOn),
  },
  {
    name: 'newcomerPay',
    title: 'Lương của người mới tuyển dụng, trước và sau khi hết tập sự',
    answers: 'Tháng này người mới tuyển dụng được trả lương bao nhiêu?',
    conditions: [
      'Trước ngày được xếp ngạch: hưởng lương tập sự; từ ngày được xếp ngạch: hưởng đủ lương.',
      'Công chức không còn tập sự từ ngày 01/7/2025, nhà giáo từ ngày 01/01/2026, viên chức khác từ ngày 01/7/2026.',
    ],
    parameters: [...Object.values(probation), baseSalary, ...Object.values(scales)],
    from: '2011-01-01',
    until: null,
    changes: [probationEnds],
    sample(lawOn) {
      const one = starting(lawOn)
      return newcomerPay(one, gradedOn(one.newcomer, addMonths(lawOn, -3), 12).value, lawOn)
    },
  },
]
