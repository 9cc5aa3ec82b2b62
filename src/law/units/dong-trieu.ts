import {
  decision_19_2025,
  resolution_1199_2024,
  resolution_1679_2025,
  resolution_769_2019,
  resolution_891_2015,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

export type UnitKind = 'ward' | 'commune'

/** Đơn vị hành chính cấp xã */
export type Unit = { readonly code: string; readonly kind: UnitKind; readonly name: string }

type Kinds = readonly [of2015: UnitKind, of2020: UnitKind, of2024: UnitKind | null]

const stillWard: Kinds = ['ward', 'ward', 'ward']
const stillCommune: Kinds = ['commune', 'commune', 'commune']
const wardIn2020: Kinds = ['commune', 'ward', 'ward']
const wardIn2024: Kinds = ['commune', 'commune', 'ward']

/** The units of the town, what each was in 2015, 2020 and 2024, and which wards took it over on 01/7/2025. */
// prettier-ignore
export const oldUnits: readonly (readonly [code: string, name: string, kinds: Kinds, heirs: readonly string[]])[] = [
  ['07069', 'Mạo Khê',        stillWard,                    ['07069']],
  ['07072', 'Đông Triều',     ['ward', 'ward', null],       []],
  ['07075', 'An Sinh',        stillCommune,                 ['07090']],
  ['07078', 'Tràng Lương',    stillCommune,                 ['07081']],
  ['07081', 'Bình Khê',       wardIn2024,                   ['07081']],
  ['07084', 'Việt Dân',       stillCommune,                 ['07090']],
  ['07087', 'Tân Việt',       ['commune', 'commune', null], []],
  ['07090', 'Bình Dương',     wardIn2024,                   ['07090']],
  ['07093', 'Đức Chính',      stillWard,                    ['07093', '07090']],
  ['07096', 'Tràng An',       wardIn2020,                   ['07081']],
  ['07099', 'Nguyễn Huệ',     stillCommune,                 ['07093']],
  ['07102', 'Thủy An',        wardIn2024,                   ['07093']],
  ['07105', 'Xuân Sơn',       stillWard,                    ['07069']],
  ['07108', 'Hồng Thái Tây',  stillCommune,                 ['07114']],
  ['07111', 'Hồng Thái Đông', stillCommune,                 ['07114']],
  ['07114', 'Hoàng Quế',      wardIn2020,                   ['07114']],
  ['07117', 'Yên Thọ',        wardIn2020,                   ['07069']],
  ['07120', 'Hồng Phong',     wardIn2020,                   ['07093']],
  ['07123', 'Kim Sơn',        stillWard,                    ['07069']],
  ['07126', 'Hưng Đạo',       stillWard,                    ['07093']],
  ['07129', 'Yên Đức',        wardIn2024,                   ['07114']],
]

const newWards: readonly Unit[] = [
  ['07069', 'Mạo Khê'],
  ['07081', 'Bình Khê'],
  ['07090', 'An Sinh'],
  ['07093', 'Đông Triều'],
  ['07114', 'Hoàng Quế'],
].map(([code, name]) => ({ code: code!, kind: 'ward', name: name! }))

const unitsOf = (era: 0 | 1 | 2): readonly Unit[] =>
  oldUnits.flatMap(([code, name, kinds]) => {
    const kind = kinds[era]
    return kind === null ? [] : [{ code, kind, name }]
  })

/** Đơn vị hành chính cấp xã ở Đông Triều: a code may name another unit later, so the key is code and day. */
export const dongTrieuUnits = parameter<readonly Unit[]>('Đơn vị hành chính cấp xã ở Đông Triều', [
  {
    from: '2015-03-11',
    value: unitsOf(0),
    cites: [cite(resolution_891_2015, 'danh mục ngày 15/10/2017', 'secondary')],
    checked: null,
  },
  {
    from: '2020-02-02',
    value: unitsOf(1),
    cites: [cite(resolution_769_2019, 'danh mục ngày 02/02/2020', 'secondary')],
    checked: null,
  },
  { from: '2024-11-01', value: unitsOf(2), cites: [cite(resolution_1199_2024, 'Điều 1', 'read')], checked: null },
  {
    from: '2025-07-01',
    value: newWards,
    cites: [
      cite(resolution_1679_2025, 'Điều 1', 'read'),
      cite(decision_19_2025, 'Danh mục và mã số đơn vị hành chính', 'secondary'),
    ],
    checked: null,
  },
])

/** Four communes became wards late in 2019, on a day no copy we read states; the list of 02/02/2020 has them. */
export const unsettled = {
  from: '2019-09-01' as PlainDate,
  until: '2020-02-01' as PlainDate,
  codes: oldUnits.filter(([, , kinds]) => kinds === wardIn2020).map(([code]) => code),
}
