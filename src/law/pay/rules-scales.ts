import { decree_161_2026, decree_17_2015 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import type { Rule } from '#law/kit/rule.ts'
import { baseSalary } from './base-salary.ts'
import { beyondTopStepAmount, lowPayTopUp, monthlySalary, payFormula, topUp } from './monthly-amount.ts'
import { rankFinding, rankParameters } from './rank.ts'
import { coefficientFinding, coefficientOf, scales } from './scale.ts'

export const scaleRules: readonly Rule[] = [
  {
    name: 'coefficientFinding',
    title: 'Bảng lương và hệ số lương theo bậc',
    answers: 'Bậc lương này của bảng lương có hệ số bao nhiêu?',
    conditions: [
      'Mỗi loại, nhóm có hệ số bậc 1, chênh lệch đều giữa hai bậc liền kề và số bậc riêng.',
      'Chuyên gia cao cấp theo Bảng 1; công chức theo Bảng 2; viên chức theo Bảng 3; nhân viên thừa hành, phục vụ theo Bảng 4.',
    ],
    parameters: Object.values(scales),
    from: '2004-10-01',
    until: null,
    changes: [],
    sample: (lawOn) => coefficientFinding('A1', 3, lawOn)!,
  },
  {
    name: 'rankFinding',
    title: 'Mã ngạch, mã chức danh nghề nghiệp và bảng lương áp dụng',
    answers: 'Mã này là ngạch, chức danh nào và xếp lương theo loại nào?',
    conditions: [
      'Mỗi mã ngạch công chức, mã chức danh nghề nghiệp viên chức xếp theo một loại, nhóm của bảng lương.',
      'Loại, nhóm có thể thay đổi theo ngày: ngạch cán sự xếp loại B, rồi loại A0.',
      'Mã không có trong văn bản của ngày đó thì không suy ra từ mã tương tự.',
    ],
    parameters: [...rankParameters.values()],
    from: '2004-10-01',
    until: null,
    changes: [],
    sample(lawOn) {
      const rank = rankFinding('01.003', lawOn)
      if (rank === undefined) throw new NoLawInForce('Mã 01.003', lawOn)
      return rank
    },
  },
  {
    name: 'monthlySalary',
    title: 'Mức lương tháng',
    answers: 'Mức lương tháng của hệ số này là bao nhiêu?',
    conditions: [
      'Mức lương bằng mức lương cơ sở nhân với hệ số lương hiện hưởng.',
      'Mức lương cơ sở là mức của tháng được trả lương, không phải của ngày chi trả.',
      'Số tiền làm tròn đến đồng ở từng khoản phải trả.',
    ],
    parameters: [baseSalary, payFormula],
    from: '2004-10-01',
    until: null,
    changes: [
      {
        from: '2026-07-01',
        says: 'Mức lương cơ sở 2.530.000 đồng; bãi bỏ nghị định quy định mức 2.340.000 đồng.',
        cites: [cite(decree_161_2026, 'Điều 3 khoản 2, Điều 6', 'read')],
      },
    ],
    sample: (lawOn) => monthlySalary(coefficientOf('A1', 1, lawOn)!, lawOn),
  },
  {
    name: 'topUp',
    title: 'Tiền lương tăng thêm đối với người có hệ số lương từ 2,34 trở xuống',
    answers: 'Tháng này có tiền lương tăng thêm không, bao nhiêu?',
    conditions: [
      'Từ ngày 01/01/2015 đến ngày 30/4/2016, người có hệ số lương từ 2,34 trở xuống được tăng thêm 8% mức lương hiện hưởng.',
    ],
    parameters: [lowPayTopUp, baseSalary],
    from: '2015-01-01',
    until: '2016-04-30',
    changes: [
      {
        from: '2015-01-01',
        says: 'Tăng thêm 8% mức lương hiện hưởng.',
        cites: [cite(decree_17_2015, 'mức 8%', 'memory')],
      },
    ],
    sample: (lawOn) => topUp('2.34', lawOn),
  },
  {
    name: 'beyondTopStepAmount',
    title: 'Tiền phụ cấp thâm niên vượt khung',
    answers: 'Phụ cấp thâm niên vượt khung mỗi tháng là bao nhiêu tiền?',
    conditions: ['Bằng tỷ lệ phần trăm được hưởng nhân với mức lương của bậc cuối cùng.'],
    parameters: [baseSalary],
    from: '2004-10-01',
    until: null,
    changes: [],
    sample: (lawOn) => beyondTopStepAmount(coefficientOf('A1', 9, lawOn)!, 5, baseSalary.on(lawOn)),
  },
]
