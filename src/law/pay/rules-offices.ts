import { decree_07_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { finding } from '#law/kit/finding.ts'
import type { Rule } from '#law/kit/rule.ts'
import { baseSalary } from './base-salary.ts'
import { communeSalary, untrainedCoefficient, untrainedCommuneServant } from './commune-pay.ts'
import { keptLowPay, lowPayTopUp } from './monthly-amount.ts'
import { highestOffice } from './office-held.ts'
import {
  bodyOffice,
  departmentInspectorate,
  districtOffice,
  inspectorOffice,
  ministryInspectorate,
  ministryOffice,
  provincialOffice,
  schoolHead,
  schoolOffice,
} from './office-tables.ts'

export const officeRules: readonly Rule[] = [
  {
    name: 'bodyOffice',
    title: 'Hệ số phụ cấp chức vụ của Sở, Vụ, cấp huyện, Thanh tra Bộ',
    answers: 'Giám đốc Sở, Vụ trưởng, trưởng phòng hưởng hệ số phụ cấp chức vụ nào?',
    conditions: [
      'Sở ở Hà Nội, Thành phố Hồ Chí Minh có hệ số cao hơn các tỉnh, thành phố khác.',
      'Không còn hệ số của cấp huyện từ ngày 01/7/2025.',
    ],
    parameters: [provincialOffice, ministryOffice, districtOffice, ministryInspectorate],
    from: '2004-10-01',
    until: null,
    changes: [
      {
        from: '2026-01-01',
        says: 'Thanh tra Bộ có hệ số riêng.',
        cites: [cite(decree_07_2026, 'Điều 1 khoản 3', 'text')],
      },
    ],
    sample: (lawOn) => bodyOffice('province', 'division-head', 'elsewhere', lawOn),
  },
  {
    name: 'inspectorOffice',
    title: 'Hệ số phụ cấp chức vụ Thanh tra Cục thuộc Bộ',
    answers: 'Chánh Thanh tra, Phó Chánh Thanh tra Cục hưởng hệ số nào?',
    conditions: ['Cục loại 1 cao hơn Cục loại 2.'],
    parameters: [departmentInspectorate[1], departmentInspectorate[2]],
    from: '2026-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => inspectorOffice(2, 'head', lawOn),
  },
  {
    name: 'schoolHead',
    title: 'Hệ số phụ cấp chức vụ lãnh đạo trường học',
    answers: 'Hiệu trưởng, phó hiệu trưởng hưởng hệ số phụ cấp chức vụ nào?',
    conditions: ['Theo cấp học và hạng của trường; chưa có hệ số của bệnh viện và đơn vị văn hóa.'],
    parameters: [schoolOffice],
    from: '2006-01-01',
    until: null,
    changes: [],
    sample: (lawOn) => schoolHead('primary', 'head', 2, lawOn),
  },
  {
    name: 'highestOffice',
    title: 'Phụ cấp khi giữ nhiều chức vụ',
    answers: 'Một người giữ nhiều chức vụ thì hưởng phụ cấp nào?',
    conditions: ['Chỉ hưởng một mức cao nhất.'],
    parameters: [provincialOffice],
    from: '2004-10-01',
    until: null,
    changes: [],
    sample: (lawOn) =>
      highestOffice([
        bodyOffice('province', 'division-head', 'elsewhere', lawOn),
        bodyOffice('province', 'deputy', 'elsewhere', lawOn),
      ]),
  },
  {
    name: 'communeSalary',
    title: 'Mức lương theo hệ số ở cấp xã',
    answers: 'Hệ số lương cấp xã này là bao nhiêu tiền một tháng?',
    conditions: ['Bằng hệ số nhân với mức lương cơ sở của tháng.'],
    parameters: [baseSalary, untrainedCommuneServant],
    from: '2010-01-01',
    until: '2025-06-30',
    changes: [],
    sample: (lawOn) => communeSalary(untrainedCoefficient(lawOn), lawOn),
  },
  {
    name: 'keptLowPay',
    title: 'Giữ mức lương tháng 4/2016 của hệ số thấp',
    answers: 'Người có hệ số từ 2,34 trở xuống được bù bao nhiêu khi thôi tăng thêm 8%?',
    conditions: ['Từ ngày 01/5/2016 mức lương không thấp hơn số đã hưởng của tháng 4/2016.'],
    parameters: [lowPayTopUp, baseSalary],
    from: '2016-05-01',
    until: null,
    changes: [],
    sample: (lawOn) => (lawOn < '2016-05-01' ? finding(0, 'Chưa có') : keptLowPay('1.86', lawOn)),
  },
]
