import { decree_07_2026, decree_34_2012 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { finding } from '#law/kit/finding.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import { civilServiceAllowance, civilServicePercent } from './civil-service-allowance.ts'
import { communeCadreOffice, communeOffice, departmentOffice, officeAllowance } from './office-allowance.ts'
import { bonusFund, bonusFundPercent, concurrentHeadAllowance, concurrentHeadPercent } from './percent-allowance.ts'
import { communeArrears } from './office-arrears.ts'
import { talentPay, talentProgramme } from './talent.ts'
import { teacherSeniority, teacherSeniorityRates, teachingMonths } from './teacher-seniority.ts'
import { villageFund, villageFunds } from './village-fund.ts'

const paid = { coefficient: '3.66', office: '0.25', beyondPercent: 0 }

const secretaryOffice = (lawOn: PlainDate) => {
  const rates = communeCadreOffice.on(lawOn)
  return finding(rates.value['party-secretary']!, 'Bí thư Đảng ủy xã', { from: [rates] })
}

export const allowanceRules: readonly Rule[] = [
  {
    name: 'officeAllowance',
    title: 'Phụ cấp chức vụ lãnh đạo',
    answers: 'Phụ cấp chức vụ lãnh đạo mỗi tháng là bao nhiêu tiền?',
    conditions: [
      'Bằng hệ số phụ cấp của chức vụ nhân với mức lương cơ sở của tháng.',
      'Hệ số của Ủy ban nhân dân cấp xã ở Hà Nội, Thành phố Hồ Chí Minh cao hơn các tỉnh, thành phố khác.',
      'Cục thuộc Bộ chia loại 1 và loại 2; chưa phân loại thì hưởng theo loại 2.',
      'Một người giữ nhiều chức vụ chỉ hưởng phụ cấp của chức vụ cao nhất.',
    ],
    parameters: [communeOffice, communeCadreOffice, departmentOffice[1], departmentOffice[2], baseSalary],
    from: '2010-01-01',
    until: null,
    changes: [
      {
        from: '2026-01-01',
        says: 'Ủy ban nhân dân cấp xã và Cục thuộc Bộ có bảng hệ số mới; chủ tịch, phó chủ tịch thôi theo bảng cán bộ cấp xã.',
        cites: [cite(decree_07_2026, 'Điều 1, Điều 2 khoản 2, khoản 3', 'text')],
      },
    ],
    sample: (lawOn) => officeAllowance(secretaryOffice(lawOn), lawOn),
  },
  {
    name: 'communeArrears',
    title: 'Truy lĩnh phụ cấp chức vụ Ủy ban nhân dân cấp xã',
    answers: 'Tháng này được truy lĩnh bao nhiêu phụ cấp chức vụ?',
    conditions: [
      'Tính cho các tháng từ ngày 01/7/2025 đến ngày 31/12/2025, kể từ ngày giữ chức vụ.',
      'Người không có phụ cấp bảo lưu, hoặc bảo lưu thấp hơn hệ số mới, được truy lĩnh phần chênh lệch.',
      'Người có hệ số bảo lưu cao hơn giữ hệ số đó đến hết thời hạn bảo lưu.',
    ],
    parameters: [communeOffice, baseSalary],
    from: '2025-07-01',
    until: '2025-12-31',
    changes: [],
    sample: (lawOn) => communeArrears('chair', 'elsewhere', '0.25', lawOn),
  },
  {
    name: 'civilServiceAllowance',
    title: 'Phụ cấp công vụ',
    answers: 'Người này hưởng phụ cấp công vụ bao nhiêu phần trăm?',
    conditions: [
      'Cán bộ, công chức hưởng 25% trên mức lương, phụ cấp chức vụ lãnh đạo và phụ cấp thâm niên vượt khung.',
      'Viên chức, người lao động trong đơn vị sự nghiệp không hưởng.',
      'Không dùng để tính đóng, hưởng bảo hiểm xã hội.',
    ],
    parameters: [civilServicePercent],
    from: '2012-01-01',
    until: null,
    changes: [
      {
        from: '2012-05-01',
        says: 'Phụ cấp công vụ từ 10% lên 25%.',
        cites: [cite(decree_34_2012, 'Điều 3', 'read')],
      },
    ],
    sample: (lawOn) => civilServiceAllowance('civil-servant', lawOn),
  },
  {
    name: 'concurrentHeadAllowance',
    title: 'Phụ cấp kiêm nhiệm chức danh lãnh đạo đứng đầu cơ quan khác',
    answers: 'Phụ cấp kiêm nhiệm mỗi tháng là bao nhiêu tiền?',
    conditions: [
      'Bằng 10% mức lương, phụ cấp chức vụ lãnh đạo và phụ cấp thâm niên vượt khung.',
      'Kiêm nhiệm nhiều chức danh cũng chỉ hưởng một mức; không dùng để tính đóng, hưởng bảo hiểm xã hội.',
    ],
    parameters: [concurrentHeadPercent, baseSalary],
    from: '2004-10-01',
    until: null,
    changes: [],
    sample: (lawOn) => concurrentHeadAllowance(paid, baseSalary.on(lawOn), lawOn),
  },
  {
    name: 'teacherSeniority',
    title: 'Phụ cấp thâm niên nhà giáo',
    answers: 'Nhà giáo hưởng phụ cấp thâm niên bao nhiêu phần trăm?',
    conditions: [
      'Đủ 5 năm (60 tháng) giảng dạy, giáo dục thì hưởng 5%; sau đó mỗi năm đủ 12 tháng thêm 1%.',
      'Không tính thời gian tập sự và thời gian nghỉ không hưởng lương liên tục từ 01 tháng trở lên.',
    ],
    parameters: [teacherSeniorityRates],
    from: '2020-07-01',
    until: null,
    changes: [],
    sample(lawOn) {
      const months = teachingMonths(addMonths(lawOn, -120), lawOn, [{ reason: 'probation', months: 12 }], lawOn)
      const percent = teacherSeniority(months.value, lawOn)
      return finding(percent.value, percent.says, { from: [months, percent] })
    },
  },
  {
    name: 'talentPay',
    title: 'Phụ cấp tăng thêm đối với người có tài năng',
    answers: 'Người có tài năng được hưởng thêm bao nhiêu ngoài mức lương?',
    conditions: [
      'Từ ngày 20/01/2018: sinh viên tốt nghiệp xuất sắc, nhà khoa học trẻ hưởng thêm 100% mức lương, không quá 5 năm.',
      'Từ ngày 01/01/2025: hưởng thêm 150%, không quá 5 năm; chuyên gia đầu ngành hưởng thêm 300%.',
    ],
    parameters: [talentProgramme, baseSalary],
    from: '2018-01-20',
    until: null,
    changes: [],
    sample: (lawOn) => talentPay('2.34', 'graduate', baseSalary.on(lawOn), lawOn),
  },
  {
    name: 'bonusFund',
    title: 'Quỹ tiền thưởng hằng năm',
    answers: 'Quỹ tiền thưởng của cơ quan trong kỳ này là bao nhiêu?',
    conditions: [
      'Bằng 10% tổng quỹ tiền lương không gồm phụ cấp, nằm ngoài quỹ khen thưởng theo Luật Thi đua, khen thưởng.',
      'Đến hết thời gian chỉnh lý của năm mà không sử dụng hết thì hủy dự toán.',
    ],
    parameters: [bonusFundPercent],
    from: '2024-07-01',
    until: null,
    changes: [],
    sample: (lawOn) => bonusFund(500_000_000, 12, lawOn),
  },
  {
    name: 'villageFund',
    title: 'Quỹ phụ cấp của người hoạt động không chuyên trách ở thôn, tổ dân phố',
    answers: 'Quỹ phụ cấp mỗi tháng của thôn, tổ dân phố này là bao nhiêu?',
    conditions: [
      'Bằng 8,0 lần mức lương cơ sở đối với thôn từ 700 hộ, tổ dân phố từ 1.000 hộ, hoặc địa bàn trọng điểm quốc phòng, ' +
        'biên giới, hải đảo, đặc biệt khó khăn.',
      'Bằng 6,5 lần mức lương cơ sở đối với các thôn, tổ dân phố còn lại.',
      'Không quá 3 người; đã gồm phần hỗ trợ đóng bảo hiểm xã hội.',
    ],
    parameters: [villageFunds, baseSalary],
    from: '2026-05-26',
    until: null,
    changes: [],
    sample: (lawOn) => villageFund({ kind: 'village', households: 700, special: false }, baseSalary.on(lawOn), lawOn),
  },
]
