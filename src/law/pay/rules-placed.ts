import { finding } from '#law/kit/finding.ts'
import type { Rule } from '#law/kit/rule.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import {
  communeGroup,
  communePositionSalary,
  communeScale,
  positionCoefficient,
  untrainedCoefficient,
  untrainedCommuneServant,
} from './commune-pay.ts'
import { earlierServiceTerms, juniorTitleTerms, placeByEarlierService, placeCollegeInB } from './earlier-service.ts'
import type { HeldStep } from './held-step.ts'
import { keptAfterReorganisation, keptUntil, officeCoefficient, reservedOfficeRule } from './office-held.ts'
import { departmentArrears, officeArrearsPeriod } from './office-arrears.ts'
import { departmentOffice } from './office-allowance.ts'
import { specialRaise, specialRaiseTerms } from './special-raise.ts'
import { armyTalentPay, armyTalentPercent } from './talent-army.ts'

const heldOn = (lawOn: PlainDate): HeldStep => ({
  staff: 'civil-servant',
  rank: '01.003',
  group: 'A1',
  step: 4,
  countedFrom: addMonths(lawOn, -20),
  setbacks: [],
})

export const placedRules: readonly Rule[] = [
  {
    name: 'placeByEarlierService',
    title: 'Xếp lương người đã có thời gian đóng bảo hiểm',
    answers: 'Viên chức mới tuyển đã đóng bảo hiểm nhiều năm thì xếp bậc mấy?',
    conditions: [
      'Lấy tổng thời gian đóng bảo hiểm bắt buộc trừ thời gian tập sự của chức danh, tính từ bậc 1.',
      'Mỗi 36 tháng (A0, A1) hoặc 24 tháng (loại B) được một bậc; phần lẻ tính cho lần nâng bậc sau.',
    ],
    parameters: [earlierServiceTerms],
    from: '2023-12-07',
    until: null,
    changes: [],
    sample: (lawOn) => placeByEarlierService('A1', 100, 12, lawOn),
  },
  {
    name: 'placeCollegeInB',
    title: 'Xếp lương người đang hưởng A0 vào chức danh loại B',
    answers: 'Người đang hưởng lương A0 được bổ nhiệm chức danh hạng IV thì xếp bậc mấy?',
    conditions: [
      'Thời gian hưởng lương trừ tập sự và thời gian kéo dài, từ bậc 2 của loại B, 24 tháng một bậc.',
      'Thiếu so với hệ số cũ thì bảo lưu chênh lệch trong suốt thời gian ở hạng IV.',
    ],
    parameters: [juniorTitleTerms],
    from: '2016-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => placeCollegeInB(84, 6, 0, '2.72', lawOn),
  },
  {
    name: 'specialRaise',
    title: 'Nâng một bậc lương khi sắp xếp tổ chức bộ máy',
    answers: 'Có được nâng thêm một bậc do thành tích đặc biệt hoặc sau thời gian tăng cường về cơ sở?',
    conditions: [
      'Chưa ở bậc cuối cùng; tăng cường về cơ sở thì phải đủ 3 năm.',
      'Giữ thời gian tính nâng bậc lần sau.',
    ],
    parameters: [specialRaiseTerms],
    from: '2025-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => specialRaise(heldOn(lawOn), { kind: 'grassroots', months: 36 }, lawOn),
  },
  {
    name: 'positionCoefficient',
    title: 'Lương chức vụ của cán bộ cấp xã',
    answers: 'Cán bộ cấp xã chưa có trình độ chuyên môn hưởng hệ số nào?',
    conditions: ['Mỗi chức vụ có hai bậc; sau 5 năm lên bậc 2.', 'Không có phụ cấp thâm niên vượt khung.'],
    parameters: [communePositionSalary],
    from: '2010-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => positionCoefficient('party-secretary', addMonths(lawOn, -61), lawOn),
  },
  {
    name: 'communeGroup',
    title: 'Xếp lương cán bộ, công chức cấp xã theo trình độ',
    answers: 'Cán bộ, công chức cấp xã có bằng cấp xếp bảng lương nào?',
    conditions: ['Đại học xếp A1, cao đẳng xếp A0, trung cấp xếp loại B.'],
    parameters: [communeScale],
    from: '2010-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => communeGroup('college', lawOn),
  },
  {
    name: 'untrainedCoefficient',
    title: 'Lương công chức cấp xã chưa đào tạo',
    answers: 'Công chức cấp xã chưa qua đào tạo hưởng lương bao nhiêu?',
    conditions: ['Bằng 1,18 mức lương cơ sở, đến hết ngày 30/6/2025.'],
    parameters: [untrainedCommuneServant],
    from: '2010-01-01',
    until: '2025-06-30',
    changes: [],
    sample: untrainedCoefficient,
  },
  {
    name: 'officeCoefficient',
    title: 'Bảo lưu hệ số phụ cấp chức vụ',
    answers: 'Hệ số phụ cấp chức vụ cũ cao hơn thì hưởng mức nào?',
    conditions: ['Hệ số bảo lưu cao hơn được giữ đến hết thời hạn bảo lưu; thấp hơn thì hưởng hệ số mới.'],
    parameters: [reservedOfficeRule],
    from: '2026-01-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      officeCoefficient(
        finding('0.60', 'Hệ số của chức vụ mới là 0,60'),
        { coefficient: '0.80', until: '2026-12-31' },
        lawOn,
      ),
  },
  {
    name: 'keptUntil',
    title: 'Giữ nguyên tiền lương, phụ cấp chức vụ sau sắp xếp',
    answers: 'Sau khi sắp xếp đơn vị hành chính, tiền lương và phụ cấp chức vụ cũ giữ đến ngày nào?',
    conditions: ['Giữ nguyên 06 tháng kể từ ngày sắp xếp.'],
    parameters: [keptAfterReorganisation],
    from: '2025-07-01',
    until: null,
    changes: [],
    sample: keptUntil,
  },
  {
    name: 'departmentArrears',
    title: 'Truy lĩnh phụ cấp chức vụ của Cục thuộc Bộ',
    answers: 'Sau khi sắp xếp, người giữ chức vụ ở Cục được truy lĩnh bao nhiêu cho một tháng?',
    conditions: ['Chỉ các tháng từ 01/3 đến 31/12/2025, phần cao hơn hệ số đang bảo lưu.'],
    parameters: [officeArrearsPeriod, departmentOffice[1], departmentOffice[2]],
    from: '2025-03-01',
    until: '2025-12-31',
    changes: [],
    sample: (lawOn) => departmentArrears('director', 2, 'elsewhere', '0.80', lawOn),
  },
  {
    name: 'armyTalentPay',
    title: 'Phụ cấp tăng thêm của người có tài năng trong quân đội',
    answers: 'Phụ cấp tăng thêm theo quyết định là bao nhiêu tiền?',
    conditions: ['Mức theo quyết định, từ 250% đến 500% mức lương hiện hưởng.'],
    parameters: [armyTalentPercent],
    from: '2025-12-31',
    until: null,
    changes: [],
    sample: (lawOn) => armyTalentPay('2.34', 250, baseSalary.on(lawOn), lawOn),
  },
]
