import { decree_192_2026, decree_232_2026, resolution_17_2022 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths } from '#lib/date.ts'
import { allowanceKinds, tradeSeniorityRates } from './allowance-kinds.ts'
import { arrears } from './arrears.ts'
import { baseSalary } from './base-salary.ts'
import { bandCaps, careerBandCaps } from './career-band-caps.ts'
import { civilServicePercent } from './civil-service-allowance.ts'
import { earlyRaiseOrderOf } from './early-raise-order.ts'
import { earlyRaisePool } from './early-raise-pool.ts'
import { earlyRaisePercent, earlyRaiseShare } from './early-raise-terms.ts'
import { familyDeductions } from './family-deduction.ts'
import { taxBrackets } from './income-tax.ts'
import { insuranceCeiling, insuranceRates, unemploymentCeiling, unionFundPercent } from './insurance.ts'
import { type MonthlyFacts, monthlyPay } from './monthly-pay.ts'
import { dayOvertime } from './overtime-rates.ts'
import { overtimeCaps, overtimeRoom } from './overtime-caps.ts'
import { healthOvertimeLaw, overtimeLawOf, overtimeMonthlyPay } from './overtime-law.ts'
import { tradeSeniority } from './trade-seniority.ts'

const held: MonthlyFacts = { staff: 'public-employee', coefficient: '3.66', office: '0.25', beyondPercent: 0 }
const candidate = {
  id: 'A',
  title: 2,
  achievements: 3,
  raisedEarlyBefore: false,
  female: true,
  retiresOn: '2035-05-31',
} as const

export const monthlyRules: readonly Rule[] = [
  {
    name: 'monthlyPay',
    title: 'Tiền lương một tháng',
    answers:
      'Trong tháng này một người được trả những khoản nào, đóng bảo hiểm, nộp thuế bao nhiêu, còn lĩnh bao nhiêu?',
    conditions: [
      'Mỗi khoản tính theo mức lương cơ sở của tháng, làm tròn đến đồng một lần.',
      'Phụ cấp tính theo phần trăm tính trên hệ số lương, phụ cấp chức vụ và phụ cấp thâm niên vượt khung.',
      'Cán bộ, công chức có phụ cấp công vụ; viên chức, người lao động không có.',
      'Nghỉ không hưởng lương từ 14 ngày làm việc trong tháng thì tháng đó không đóng bảo hiểm.',
      'Tháng chưa có mức đóng bảo hiểm hoặc biểu thuế ở đây thì không tính phần đó.',
    ],
    parameters: [
      baseSalary,
      civilServicePercent,
      ...Object.values(allowanceKinds),
      insuranceRates,
      insuranceCeiling,
      unemploymentCeiling,
      unionFundPercent,
      familyDeductions,
      taxBrackets,
    ],
    from: '2004-10-01',
    until: null,
    changes: [],
    sample: (lawOn) => monthlyPay(held, lawOn),
  },
  {
    name: 'arrears',
    title: 'Truy lĩnh tiền lương',
    answers: 'Sau khi mức lương cơ sở, bậc lương hoặc phụ cấp thay đổi, còn được truy lĩnh bao nhiêu?',
    conditions: [
      'Lấy số được hưởng trừ số đã trả của từng tháng, theo mức lương cơ sở của chính tháng đó.',
      'Bảo hiểm của phần chênh lệch được truy đóng.',
    ],
    parameters: [baseSalary, insuranceRates],
    from: '2004-10-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      arrears(
        [{ from: addMonths(lawOn, -2), facts: held }],
        [{ from: addMonths(lawOn, -2), facts: { ...held, coefficient: '3.99' } }],
        lawOn,
        lawOn,
      ),
  },
  {
    name: 'earlyRaisePool',
    title: 'Chỉ tiêu nâng bậc lương trước thời hạn của các đơn vị',
    answers: 'Mỗi đơn vị được bao nhiêu người, cấp trên được giao thêm bao nhiêu từ số dư?',
    conditions: [
      'Mỗi đơn vị cứ đủ 10 người trong danh sách trả lương được 01 người.',
      'Cơ quan quản lý cấp trên trực tiếp gộp số dư của các đơn vị để giao thêm.',
      'Tổng số không quá 10% danh sách trả lương của tất cả các đơn vị.',
      'Chỉ tiêu dùng đến hết ngày 31/3 năm sau, không chuyển sang năm tiếp theo.',
    ],
    parameters: [earlyRaiseShare, earlyRaisePercent],
    from: '2013-09-15',
    until: null,
    changes: [],
    sample: (lawOn) =>
      earlyRaisePool(
        [
          { id: 'A', name: 'Văn phòng', payroll: 27 },
          { id: 'B', name: 'Phòng Tài chính', payroll: 18 },
        ],
        Number(lawOn.slice(0, 4)),
        lawOn,
      ),
  },
  {
    name: 'earlyRaiseOrderOf',
    title: 'Thứ tự xét nâng bậc lương trước thời hạn',
    answers: 'Khi số người đủ điều kiện nhiều hơn chỉ tiêu thì xét ai trước?',
    conditions: [
      'Thành tích cao nhất được xét trước.',
      'Thành tích ngang nhau thì theo thứ tự mà cơ quan đã chọn; vẫn ngang nhau thì người đứng đầu quyết định.',
    ],
    parameters: [earlyRaiseShare],
    from: '2013-09-15',
    until: null,
    changes: [],
    sample: (lawOn) => earlyRaiseOrderOf([candidate, { ...candidate, id: 'B', female: false }], lawOn),
  },
  {
    name: 'tradeSeniority',
    title: 'Phụ cấp thâm niên nghề',
    answers: 'Phụ cấp thâm niên nghề là bao nhiêu phần trăm?',
    conditions: ['Đủ 60 tháng được 5%; từ các năm sau, mỗi năm đủ 12 tháng thêm 1%.'],
    parameters: [tradeSeniorityRates],
    from: '2010-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => tradeSeniority(75, lawOn),
  },
  {
    name: 'overtimeRoom',
    title: 'Số giờ làm thêm còn được bố trí',
    answers: 'Còn được làm thêm bao nhiêu giờ trong ngày, trong tháng, trong năm?',
    conditions: [
      'Không quá 50% số giờ làm việc bình thường trong ngày; cả ngày không quá 12 giờ.',
      'Không quá số giờ của tháng và của năm; trường hợp được làm thêm đến 300 giờ một năm có mức tháng riêng.',
    ],
    parameters: [overtimeCaps],
    from: '2021-01-01',
    until: null,
    changes: [
      {
        from: '2023-01-01',
        says: 'Trường hợp được làm thêm đến 300 giờ một năm: không quá 60 giờ một tháng.',
        cites: [cite(resolution_17_2022, 'số giờ làm thêm trong tháng')],
      },
    ],
    sample: (lawOn) =>
      overtimeRoom(
        { hours: '3', normalHours: '8', group: 'ordinary', before: { day: '0', month: '36', year: '150' } },
        lawOn,
      ),
  },
  {
    name: 'overtimeLawOf',
    title: 'Chế độ làm thêm giờ áp dụng',
    answers: 'Làm thêm giờ của người này trả theo thông tư liên tịch hay theo pháp luật lao động?',
    conditions: [
      'Cán bộ, công chức, viên chức theo thông tư liên tịch; người lao động theo hợp đồng theo pháp luật lao động.',
    ],
    parameters: [healthOvertimeLaw],
    from: '2006-01-01',
    until: null,
    changes: [
      {
        from: '2026-07-15',
        says: 'Người làm việc ở cơ sở y tế theo pháp luật lao động.',
        cites: [cite(decree_192_2026, 'Điều 3 khoản 3 điểm d, điểm đ', 'text')],
      },
    ],
    sample: (lawOn) => overtimeLawOf('public-employee', true, lawOn),
  },
  {
    name: 'overtimeMonthlyPay',
    title: 'Tiền lương tháng tính làm thêm giờ',
    answers: 'Tiền lương giờ để tính làm thêm lấy từ những khoản nào?',
    conditions: [
      'Gồm lương, các phụ cấp lương và chênh lệch bảo lưu, chia cho 176 giờ.',
      'Phụ cấp công vụ có tính hay không do cơ quan chọn, vì văn bản không nói.',
    ],
    parameters: [baseSalary, dayOvertime['state-staff']],
    from: '2006-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => overtimeMonthlyPay({ ...held, civilServicePercent: 25 }, baseSalary.on(lawOn), lawOn),
  },
  {
    name: 'bandCaps',
    title: 'Tỷ lệ bậc nghề nghiệp viên chức',
    answers: 'Nhiều nhất bao nhiêu viên chức ở các bậc nghề nghiệp cao?',
    conditions: [
      'Bậc cao nhất là bậc 5: không quá 30%, bậc liền dưới không quá 40%.',
      'Bậc cao nhất là bậc 4: không quá 40%; chỉ có hai bậc: bậc cao hơn không quá 50%.',
      'Phần chưa dùng của bậc cao không cộng vào bậc thấp; đơn vị nhóm 1, nhóm 2 có thể quy định khác.',
    ],
    parameters: [careerBandCaps],
    from: '2026-07-01',
    until: null,
    changes: [
      {
        from: '2026-07-01',
        says: 'Hạng chức danh nghề nghiệp được thay bằng bậc nghề nghiệp.',
        cites: [cite(decree_232_2026, 'Điều 7, Điều 10', 'text')],
      },
    ],
    sample: (lawOn) => bandCaps([5, 4, 3], 40, lawOn),
  },
]
