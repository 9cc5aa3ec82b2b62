import { circular_33_2005_bgddt, decree_07_2026, decree_204_2004, law_80_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { type ByRegion, rates, type Region } from './office-allowance.ts'
import { viDecimal } from './vi-number.ts'

/** Cấp trưởng, cấp phó, trưởng phòng, phó trưởng phòng */
export type BodyOffice = 'head' | 'deputy' | 'division-head' | 'division-deputy'
type BodyRates = Readonly<Record<BodyOffice, ByRegion>>

const row = (largest: readonly string[], elsewhere = largest): BodyRates => ({
  head: rates(largest[0]!, elsewhere[0]),
  deputy: rates(largest[1]!, elsewhere[1]),
  'division-head': rates(largest[2]!, elsewhere[2]),
  'division-deputy': rates(largest[3]!, elsewhere[3]),
})
const top = ['1.00', '0.80', '0.60', '0.40'] as const
const table = [cite(decree_204_2004, 'Bảng phụ cấp chức vụ')]
const from2004 = (label: string, value: BodyRates) =>
  parameter<BodyRates>(label, [{ from: '2004-10-01', value, cites: table, checked: null }])

/** Giám đốc, Phó Giám đốc Sở, trưởng phòng, phó trưởng phòng thuộc Sở */
export const provincialOffice = from2004('Phụ cấp chức vụ của Sở', row(top, ['0.90', '0.70', '0.50', '0.30']))

/** Vụ trưởng, Phó Vụ trưởng, trưởng phòng, phó trưởng phòng thuộc Vụ */
export const ministryOffice = from2004('Phụ cấp chức vụ của Vụ thuộc Bộ', row(top))

/** Chủ tịch, Phó Chủ tịch, trưởng phòng, phó trưởng phòng cấp huyện, until the level was abolished */
export const districtOffice = parameter<BodyRates>('Phụ cấp chức vụ Ủy ban nhân dân cấp huyện', [
  {
    from: '2004-10-01',
    value: row(['0.80', '0.70', '0.40', '0.25'], ['0.70', '0.60', '0.30', '0.20']),
    cites: [cite(decree_204_2004, 'Bảng phụ cấp chức vụ, mục I khoản 9, khoản 10')],
    checked: null,
  },
  { from: '2025-07-01', value: null, cites: [cite(law_80_2025, 'không còn cấp huyện')], checked: null },
])

/** Chánh Thanh tra Bộ, Phó Chánh Thanh tra, trưởng phòng, phó trưởng phòng */
export const ministryInspectorate = parameter<BodyRates>('Phụ cấp chức vụ Thanh tra Bộ', [
  { from: '2026-01-01', value: row(top), cites: [cite(decree_07_2026, 'Điều 1 khoản 3', 'text')], checked: null },
])

type InspectorateRates = Readonly<Record<'head' | 'deputy', string>>
const inspectorate = (value: InspectorateRates) => [
  { from: '2026-01-01', value, cites: [cite(decree_07_2026, 'Điều 1 khoản 3', 'text')], checked: null } as const,
]

/** Chánh Thanh tra, Phó Chánh Thanh tra Cục thuộc Bộ loại 1, loại 2 */
export const departmentInspectorate: Readonly<Record<1 | 2, Parameter<InspectorateRates>>> = {
  1: parameter('Phụ cấp chức vụ Thanh tra Cục loại 1', inspectorate({ head: '0.70', deputy: '0.50' })),
  2: parameter('Phụ cấp chức vụ Thanh tra Cục loại 2', inspectorate({ head: '0.60', deputy: '0.40' })),
}

/** Trung học phổ thông, trung học cơ sở, tiểu học, mầm non */
export type SchoolLevel = 'upper-secondary' | 'lower-secondary' | 'primary' | 'kindergarten'
/** By hạng I, II, III of the school */
type SchoolRates = Readonly<Record<'head' | 'deputy', readonly string[]>>

const schools: Readonly<Record<SchoolLevel, SchoolRates>> = {
  'upper-secondary': { head: ['0.70', '0.60', '0.45'], deputy: ['0.55', '0.45', '0.35'] },
  'lower-secondary': { head: ['0.55', '0.45', '0.35'], deputy: ['0.45', '0.35', '0.25'] },
  primary: { head: ['0.50', '0.40', '0.30'], deputy: ['0.40', '0.30', '0.20'] },
  kindergarten: { head: ['0.50', '0.35'], deputy: ['0.35', '0.25'] },
}

/** Hiệu trưởng, phó hiệu trưởng trường công lập; other schools, hospitals and cultural units: not read, not modelled */
export const schoolOffice = parameter('Phụ cấp chức vụ lãnh đạo trường học', [
  { from: '2006-01-01', value: schools, cites: [cite(circular_33_2005_bgddt, 'bảng hệ số phụ cấp')], checked: null },
])

const bodies = {
  province: provincialOffice,
  ministry: ministryOffice,
  district: districtOffice,
  'ministry-inspectorate': ministryInspectorate,
} as const

export type Body = keyof typeof bodies

/** Hệ số phụ cấp chức vụ lãnh đạo Sở, Vụ, cấp huyện, Thanh tra Bộ */
export function bodyOffice(body: Body, office: BodyOffice, region: Region, on: PlainDate): Finding<string> {
  const law = bodies[body].on(on)
  return coefficientOf(law.value[office][region], law)
}

/** Hệ số phụ cấp chức vụ Chánh Thanh tra, Phó Chánh Thanh tra Cục thuộc Bộ */
export function inspectorOffice(kind: 1 | 2, office: 'head' | 'deputy', on: PlainDate): Finding<string> {
  const law = departmentInspectorate[kind].on(on)
  return coefficientOf(law.value[office], law)
}

/** Hệ số phụ cấp chức vụ hiệu trưởng, phó hiệu trưởng by hạng of the school */
export function schoolHead(level: SchoolLevel, office: 'head' | 'deputy', rank: 1 | 2 | 3, on: PlainDate) {
  const law = schoolOffice.on(on)
  const coefficient = law.value[level][office][rank - 1]
  if (coefficient === undefined) throw new Refusal('invalid', `Không có mức cho trường hạng ${rank} cấp này`, [law])
  return coefficientOf(coefficient, law)
}

const coefficientOf = (coefficient: string, law: Finding<unknown>): Finding<string> =>
  finding(coefficient, `Hệ số phụ cấp chức vụ ${viDecimal(coefficient)}`, { from: [law] })
