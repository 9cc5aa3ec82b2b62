import { finding } from '#law/kit/finding.ts'
import type { Rule } from '#law/kit/rule.ts'
import { baseSalary } from './base-salary.ts'
import { epidemicPay, shiftPay, surgeryPay, villageHealthPay } from './health-duty.ts'
import { dutyRates, epidemicRates, surgeryRates, villageHealthRates } from './health-duty-rates.ts'
import { teacherAllowancePayable } from './teacher-allowance.ts'
import { disabledClassPercent, highestTeacherAllowance, teacherAllowancePercent } from './teacher-allowance-percent.ts'
import { disabledClassRates, teacherAllowanceRates } from './teacher-allowance-rates.ts'
import { teacherArrears } from './teacher-arrears.ts'
import { keptRateMonths, rateAfterTransfer } from './teacher-kept-rate.ts'

const post = { role: 'teacher', institution: 'lower-secondary', area: 'ordinary' } as const
const paid = { coefficient: '3.66', office: '0', beyondPercent: 0, reserved: '0' }
const sinceJanuary = { from: '2026-01-01', until: null, changes: [] } as const
const sinceJuly = { from: '2026-07-15', until: null, changes: [] } as const

const teacherRules: readonly Rule[] = [
  {
    name: 'teacherAllowancePercent',
    title: 'Mức phụ cấp ưu đãi theo nghề đối với nhà giáo',
    answers: 'Nhà giáo này hưởng phụ cấp ưu đãi bao nhiêu phần trăm?',
    conditions: [
      'Các mức từ 20% đến 80% theo vị trí, loại cơ sở giáo dục công lập, địa bàn và nội dung giảng dạy.',
      'Thuộc nhiều mức thì chỉ hưởng một mức cao nhất.',
      'Người quản lý có tham gia giảng dạy ở trường vùng đặc biệt khó khăn: văn bản không nói theo mức quản lý hay mức ' +
        'giảng dạy, do cơ quan chọn.',
    ],
    parameters: [teacherAllowanceRates],
    ...sinceJanuary,
    sample: (lawOn) => teacherAllowancePercent(post, lawOn),
  },
  {
    name: 'highestTeacherAllowance',
    title: 'Phụ cấp ưu đãi khi dạy nhiều cấp học, nhiều nơi',
    answers: 'Người dạy nhiều nơi hưởng mức nào?',
    conditions: ['Chỉ hưởng một mức phụ cấp ưu đãi cao nhất trong các mức của những nơi được hưởng.'],
    parameters: [teacherAllowanceRates],
    ...sinceJanuary,
    sample: (lawOn) => highestTeacherAllowance([post, { ...post, institution: 'primary' }], lawOn),
  },
  {
    name: 'disabledClassPercent',
    title: 'Phụ cấp dạy lớp có người khuyết tật trong giáo dục nghề nghiệp',
    answers: 'Lớp có tỷ lệ người khuyết tật này thì hưởng bao nhiêu phần trăm?',
    conditions: [
      'Nhà giáo chuyên trách: lớp có từ 5% đến dưới 10% người khuyết tật hưởng 35%, cứ thêm mười phần trăm thì thêm 5 điểm; ' +
        'từ 70% trở lên hưởng 70%.',
      'Nhà giáo không chuyên trách: từ 5% đến 35% theo các bậc như vậy, từ 70% trở lên hưởng 40%, tính theo giờ thực dạy ' +
        'và cộng với mức của Điều 3.',
    ],
    parameters: [disabledClassRates],
    ...sinceJanuary,
    sample: (lawOn) => disabledClassPercent(12, true, lawOn),
  },
  {
    name: 'teacherAllowancePayable',
    title: 'Tiền phụ cấp ưu đãi theo nghề của nhà giáo',
    answers: 'Tháng này nhà giáo được trả phụ cấp ưu đãi bao nhiêu tiền?',
    conditions: [
      'Bằng mức phần trăm nhân với mức lương, phụ cấp chức vụ, phụ cấp thâm niên vượt khung và hệ số chênh lệch bảo lưu.',
      'Tháng có ngày không được tính thì lấy mức tháng chia 22 ngày, nhân với số ngày còn lại.',
      'Không tính thời gian bị đình chỉ, tạm giữ, tạm giam, nghỉ hưởng bảo hiểm xã hội, nghỉ không lương liên tục từ 01 tháng.',
    ],
    parameters: [teacherAllowanceRates, baseSalary],
    ...sinceJanuary,
    sample: (lawOn) => teacherAllowancePayable(paid, teacherAllowancePercent(post, lawOn), baseSalary.on(lawOn), 5),
  },
  {
    name: 'teacherArrears',
    title: 'Truy lĩnh phụ cấp ưu đãi theo nghề',
    answers: 'Tháng này được truy lĩnh bao nhiêu phụ cấp ưu đãi?',
    conditions: [
      'Từ ngày 01/01/2026, mỗi tháng truy lĩnh phần mức mới cao hơn mức cũ, theo mức lương cơ sở của tháng đó.',
      'Mức cũ cao hơn hoặc bằng mức mới thì không có truy lĩnh; trước ngày 01/01/2026 không tính.',
    ],
    parameters: [teacherAllowanceRates, baseSalary],
    ...sinceJanuary,
    sample: (lawOn) => teacherArrears(paid, 30, teacherAllowancePercent(post, '2026-01-01'), lawOn),
  },
  {
    name: 'rateAfterTransfer',
    title: 'Giữ mức phụ cấp ưu đãi khi được điều động',
    answers: 'Nhà giáo được điều động đến nơi có mức thấp hơn thì hưởng mức nào?',
    conditions: [
      'Giữ mức cũ trong 12 tháng kể từ ngày được điều động, sau đó theo mức của nơi mới.',
      'Nơi mới có mức bằng hoặc cao hơn thì hưởng mức mới ngay.',
    ],
    parameters: [keptRateMonths],
    ...sinceJanuary,
    sample: (lawOn) => rateAfterTransfer(finding(70, 'Mức cũ 70%'), finding(40, 'Mức mới 40%'), lawOn, lawOn),
  },
]

const healthRules: readonly Rule[] = [
  {
    name: 'shiftPay',
    title: 'Phụ cấp thường trực y tế',
    answers: 'Phiên trực này được trả bao nhiêu, nghỉ bù mấy ngày?',
    conditions: [
      'Mức tiền mỗi phiên trực 24/24 hoặc trực thường trú theo hạng của cơ sở; phiên 16 giờ bằng 0,75, phiên 12 giờ bằng 0,5.',
      'Khu vực đặc biệt nhân 1,5; ngày nghỉ hằng tuần nhân 1,3; ngày lễ, tết nhân 1,8.',
      'Trực 24/24 được tiền ăn 40.000 đồng và nghỉ bù 01 ngày, ngày lễ nghỉ bù 02 ngày.',
      'Văn bản không nói hai hệ số có nhân với nhau hay không: do cơ quan chọn, mặc định là nhân.',
    ],
    parameters: [dutyRates],
    ...sinceJuly,
    sample: (lawOn) =>
      shiftPay({ facility: 'second', kind: 'onCall', specialWard: true, day: 'weekly-rest', hours: 24 }, lawOn),
  },
  {
    name: 'surgeryPay',
    title: 'Phụ cấp phẫu thuật, thủ thuật',
    answers: 'Mỗi người được trả bao nhiêu cho một ca phẫu thuật, thủ thuật?',
    conditions: [
      'Theo vai trò (mổ chính, phụ mổ, giúp việc) và loại (đặc biệt, I, II, III), trả cho mỗi người mỗi ca.',
      'Thủ thuật bằng 0,3 mức của phẫu thuật cùng loại.',
    ],
    parameters: [surgeryRates],
    ...sinceJuly,
    sample: (lawOn) => surgeryPay('lead', 'first', false, lawOn),
  },
  {
    name: 'epidemicPay',
    title: 'Phụ cấp chống dịch',
    answers: 'Mỗi ngày chống dịch được trả bao nhiêu?',
    conditions: [
      'Mức tiền mỗi người mỗi ngày theo nhóm bệnh truyền nhiễm và nhóm người hưởng, hoặc thường trực chống dịch 24/24.',
      'Ngày nghỉ hằng tuần nhân 1,3; ngày lễ, tết nhân 1,8; thời gian tình trạng khẩn cấp nhân 1,5.',
    ],
    parameters: [epidemicRates],
    ...sinceJuly,
    sample: (lawOn) => epidemicPay('group-b', 'working-day', false, lawOn),
  },
  {
    name: 'villageHealthPay',
    title: 'Phụ cấp nhân viên y tế thôn, cô đỡ thôn',
    answers: 'Nhân viên y tế thôn được phụ cấp bao nhiêu mỗi tháng?',
    conditions: [
      'Bằng 0,7 lần mức lương cơ sở ở thôn từ 350 hộ, tổ dân phố từ 500 hộ hoặc vùng khó khăn; nơi khác bằng 0,5 lần.',
    ],
    parameters: [villageHealthRates, baseSalary],
    ...sinceJuly,
    sample: (lawOn) =>
      villageHealthPay({ kind: 'village', households: 350, special: false }, baseSalary.on(lawOn), lawOn),
  },
]

export const professionRules: readonly Rule[] = [...teacherRules, ...healthRules]
