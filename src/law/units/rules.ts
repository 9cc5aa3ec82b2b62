import { resolution_1199_2024, resolution_1679_2025, resolution_769_2019 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import type { Rule, RuleChange } from '#law/kit/rule.ts'
import { agencyCode, agencyCodes } from './agency-code.ts'
import { dongTrieuUnits } from './dong-trieu.ts'
import { heirs } from './heirs.ts'
import { districtSuccessor, successor } from './successor.ts'
import { provinceCount, provinceUnitCount, unitCount } from './unit-count.ts'
import { unitByCode, unitByName, unitsOn } from './unit-lookup.ts'
import { upperUnit } from './upper-unit.ts'

const city: RuleChange = {
  from: '2024-11-01',
  says: 'Thành phố Đông Triều, 13 phường và 6 xã; nhập Tân Việt vào Việt Dân, phường Đông Triều vào Đức Chính.',
  cites: [cite(resolution_1199_2024, 'Điều 1', 'read')],
}
const wards: RuleChange = {
  from: '2025-07-01',
  says: 'Hết cấp huyện; 5 phường trực thuộc tỉnh; mã 07090 và 07093 dùng cho đơn vị khác.',
  cites: [cite(resolution_1679_2025, 'Điều 1', 'read')],
}
const lookup = [
  {
    from: '2020-02-02',
    says: 'Danh mục có thêm phường Hồng Phong, Tràng An, Yên Thọ, Hoàng Quế.',
    cites: [cite(resolution_769_2019, 'danh mục ngày 02/02/2020', 'secondary')],
  },
  city,
  wards,
] as const

const unsettledSays =
  'Từ ngày 01/9/2019 đến ngày 01/02/2020 không trả lời về bốn xã lên phường: chưa đọc được ngày hiệu lực.'
const basis = { from: '2015-03-11', until: null, changes: lookup } as const

export const rules: readonly Rule[] = [
  {
    ...basis,
    name: 'unitByCode',
    title: 'Đơn vị mang một mã vào một ngày',
    answers: 'Mã này là của đơn vị nào vào ngày này?',
    conditions: ['Một mã có thể được dùng lại cho đơn vị khác: phải có cả mã và ngày.', unsettledSays],
    parameters: [dongTrieuUnits, upperUnit],
    sample: (lawOn) => unitByCode('07090', lawOn),
  },
  {
    ...basis,
    name: 'unitByName',
    title: 'Mã của đơn vị mang một tên vào một ngày',
    answers: 'Đơn vị tên này có mã nào vào ngày này?',
    conditions: [
      'Một tên có thể là hai đơn vị khác nhau, hoặc không là đơn vị nào trong một thời gian.',
      unsettledSays,
    ],
    parameters: [dongTrieuUnits, upperUnit],
    sample: (lawOn) => unitByName({ kind: 'ward', name: 'Đông Triều' }, lawOn),
  },
  {
    ...basis,
    name: 'unitsOn',
    title: 'Các đơn vị cấp xã ở Đông Triều vào một ngày',
    answers: 'Vào ngày này Đông Triều có những đơn vị cấp xã nào?',
    conditions: ['Danh mục theo ngày; phường Yên Hải thuộc Quảng Yên, không thuộc Đông Triều.', unsettledSays],
    parameters: [dongTrieuUnits],
    sample: (lawOn) => unitsOn(lawOn, ['07069']),
  },
  {
    name: 'unitCount',
    title: 'Số phường, số xã ở Đông Triều',
    answers: 'Vào ngày này Đông Triều có mấy phường, mấy xã, trực thuộc đâu?',
    conditions: ['Từ ngày 11/3/2015 đến ngày 31/8/2019: 6 phường, 15 xã.', unsettledSays],
    parameters: [dongTrieuUnits, upperUnit],
    from: '2020-02-02',
    until: null,
    changes: [city, wards],
    sample: unitCount,
  },
  {
    name: 'provinceUnitCount',
    title: 'Số đơn vị cấp xã của tỉnh Quảng Ninh',
    answers: 'Tỉnh Quảng Ninh có mấy phường, xã, đặc khu?',
    conditions: ['Từ ngày 01/7/2025: 54 đơn vị, gồm 30 phường, 22 xã, 2 đặc khu.'],
    parameters: [provinceCount],
    from: '2025-07-01',
    until: null,
    changes: [],
    sample: provinceUnitCount,
  },
  {
    ...basis,
    name: 'successor',
    title: 'Đơn vị kế thừa',
    answers: 'Đơn vị cũ này nay là đơn vị nào, hồ sơ có tự chuyển được không?',
    conditions: [
      'Một đơn vị tiếp nhận toàn bộ thì hồ sơ tự chuyển.',
      'Đơn vị bị chia tách (Đức Chính) thì chuyển hồ sơ bằng tay: chưa đọc tổ dân phố nào về đâu.',
    ],
    parameters: [dongTrieuUnits, heirs],
    sample: (lawOn) => successor({ called: null, code: '07072' }, lawOn),
  },
  {
    name: 'districtSuccessor',
    title: 'Nơi kế thừa thị xã, thành phố và phòng, ban của cấp huyện',
    answers: 'Công chức của thị xã, của một phòng thuộc thị xã nay ở đâu?',
    conditions: [
      'Từ ngày 01/7/2025 phòng, ban cấp huyện không còn; công chức chuyển về tỉnh hoặc một phường.',
      'Quyết định của từng người là gốc, không suy từ đơn vị.',
    ],
    parameters: [upperUnit, dongTrieuUnits],
    from: '2015-03-11',
    until: null,
    changes: [city, wards],
    sample: districtSuccessor,
  },
  {
    name: 'agencyCode',
    title: 'Mã định danh cơ quan',
    answers: 'Mã định danh này có đúng khuôn của tỉnh Quảng Ninh không?',
    conditions: ['Mã có dạng V1V2V3.Z1Z2.Y1Y2.H49; Ủy ban nhân dân tỉnh là 000.00.00.H49.'],
    parameters: [agencyCodes],
    from: '2016-11-03',
    until: null,
    changes: [],
    sample: (lawOn) => agencyCode('000.00.00.H49', lawOn),
  },
]
