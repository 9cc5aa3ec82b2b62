import type { Rule } from '#law/kit/rule.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import { civilServicePercent } from './civil-service-allowance.ts'
import { familyDeduction, familyDeductions } from './family-deduction.ts'
import { incomeTax, taxBrackets } from './income-tax.ts'
import { contributions, insuranceCeiling, insuranceRates, insuredPay } from './insurance.ts'
import { type Paid, payslip, payslipTax } from './payslip.ts'

const paid: Paid = {
  staff: 'civil-servant',
  coefficient: '3.66',
  office: '0.25',
  beyondPercent: 0,
  seniorityPercent: 0,
  preferentialPercent: 0,
  reserved: '0',
  exemptMoney: 0,
}
const insured = (on: PlainDate) => insuredPay(new Decimal(9_000_000), on)
const slip = [baseSalary, civilServicePercent, insuranceRates, insuranceCeiling]
const sinceTaxYear = { from: '2026-01-01', until: null, changes: [] } as const
const sinceInsurance = { from: '2021-01-01', until: null, changes: [] } as const

export const deductionRules: readonly Rule[] = [
  {
    name: 'insuredPay',
    title: 'Tiền lương tháng làm căn cứ đóng bảo hiểm xã hội',
    answers: 'Tiền lương nào được dùng để tính đóng bảo hiểm?',
    conditions: [
      'Gồm mức lương, phụ cấp chức vụ, phụ cấp thâm niên vượt khung, phụ cấp thâm niên nghề và hệ số chênh lệch bảo lưu.',
      'Cao nhất bằng 20 lần mức lương cơ sở (từ ngày 01/7/2025 là mức tham chiếu).',
    ],
    parameters: [insuranceCeiling, baseSalary],
    ...sinceInsurance,
    sample: insured,
  },
  {
    name: 'contributions',
    title: 'Mức đóng bảo hiểm của người lao động',
    answers: 'Mỗi tháng đóng bao nhiêu bảo hiểm xã hội, y tế, thất nghiệp?',
    conditions: [
      'Bảo hiểm xã hội 8%, bảo hiểm y tế 1,5%, bảo hiểm thất nghiệp 1% tiền lương làm căn cứ đóng.',
      'Cán bộ, công chức không đóng bảo hiểm thất nghiệp.',
    ],
    parameters: [insuranceRates],
    ...sinceInsurance,
    sample: (lawOn) => contributions('public-employee', insured(lawOn), lawOn).pension,
  },
  {
    name: 'payslip',
    title: 'Bảng lương tháng trước thuế',
    answers: 'Tháng này từng khoản lương, phụ cấp, bảo hiểm là bao nhiêu và còn lĩnh bao nhiêu?',
    conditions: [
      'Mỗi khoản làm tròn đến đồng rồi mới cộng.',
      'Phụ cấp công vụ, phụ cấp ưu đãi không tính vào tiền lương đóng bảo hiểm.',
    ],
    parameters: slip,
    ...sinceInsurance,
    sample: (lawOn) => payslip(paid, baseSalary.on(lawOn), lawOn),
  },
  {
    name: 'familyDeduction',
    title: 'Giảm trừ gia cảnh',
    answers: 'Được giảm trừ bao nhiêu mỗi tháng trước khi tính thuế?',
    conditions: ['15.500.000 đồng mỗi tháng cho người nộp thuế và 6.200.000 đồng cho mỗi người phụ thuộc.'],
    parameters: [familyDeductions],
    ...sinceTaxYear,
    sample: (lawOn) => familyDeduction(1, lawOn),
  },
  {
    name: 'incomeTax',
    title: 'Thuế thu nhập cá nhân từ tiền lương',
    answers: 'Thu nhập tính thuế này phải nộp bao nhiêu thuế mỗi tháng?',
    conditions: [
      'Biểu lũy tiến từng phần theo tháng: 5% đến 10 triệu đồng, 10% đến 30 triệu đồng, 20% đến 60 triệu đồng, 30% đến ' +
        '100 triệu đồng, 35% phần trên 100 triệu đồng.',
    ],
    parameters: [taxBrackets],
    ...sinceTaxYear,
    sample: (lawOn) => incomeTax(35_000_000, lawOn),
  },
  {
    name: 'payslipTax',
    title: 'Thuế và số thực lĩnh của bảng lương tháng',
    answers: 'Sau thuế còn thực lĩnh bao nhiêu?',
    conditions: [
      'Thu nhập tính thuế bằng số còn lại sau bảo hiểm, trừ phụ cấp được miễn thuế và giảm trừ gia cảnh.',
      'Phụ cấp công vụ, phụ cấp ưu đãi chịu thuế; phụ cấp khu vực, thu hút, độc hại, quốc phòng, an ninh được miễn.',
    ],
    parameters: [familyDeductions, taxBrackets, ...slip],
    ...sinceTaxYear,
    sample: (lawOn) => payslipTax(payslip(paid, baseSalary.on(lawOn), lawOn), 0, 1, lawOn),
  },
]
