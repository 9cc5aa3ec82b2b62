import { decree_07_2026, decree_204_2004, decree_33_2023, decree_92_2009 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { type Parameter, parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Hà Nội, Thành phố Hồ Chí Minh; các tỉnh, thành phố khác */
export type Region = 'largest-cities' | 'elsewhere'

export type ByRegion = Readonly<Record<Region, string>>
export const rates = (largest: string, elsewhere = largest): ByRegion => ({ 'largest-cities': largest, elsewhere })

export type CommuneOffice = 'chair' | 'vice-chair' | 'head' | 'deputy-head'

const amended = (at: string) => [
  cite(decree_204_2004, 'Bảng phụ cấp chức vụ', 'text'),
  cite(decree_07_2026, at, 'text'),
]

/** Hệ số phụ cấp chức vụ lãnh đạo Ủy ban nhân dân cấp xã */
export const communeOffice = parameter<Readonly<Record<CommuneOffice, ByRegion>>>(
  'Phụ cấp chức vụ Ủy ban nhân dân cấp xã',
  [
    {
      from: '2026-01-01',
      value: {
        chair: rates('0.70', '0.60'),
        'vice-chair': rates('0.60', '0.50'),
        head: rates('0.35', '0.25'),
        'deputy-head': rates('0.20', '0.15'),
      },
      cites: amended('Điều 1 khoản 2'),
      checked: null,
    },
  ],
)

export type OldCommuneOffice =
  | 'party-secretary'
  | 'party-deputy'
  | 'council-chair'
  | 'council-deputy'
  | 'front-chair'
  | 'union-head'
  | 'chair'
  | 'vice-chair'

const old = {
  'party-secretary': '0.30',
  'party-deputy': '0.25',
  'council-chair': '0.25',
  'council-deputy': '0.20',
  'front-chair': '0.20',
  'union-head': '0.15',
}
const oldCites = [cite(decree_92_2009, 'Điều 7', 'read'), cite(decree_33_2023, 'Điều 19 khoản 1', 'read')]

/** Hệ số phụ cấp chức vụ cán bộ cấp xã of Đảng, đoàn thể; chủ tịch và phó chủ tịch until they got their own row */
export const communeCadreOffice = parameter<Readonly<Partial<Record<OldCommuneOffice, string>>>>(
  'Phụ cấp chức vụ cán bộ cấp xã',
  [
    { from: '2010-01-01', value: { ...old, chair: '0.25', 'vice-chair': '0.20' }, cites: oldCites, checked: null },
    {
      from: '2026-01-01',
      value: old,
      cites: [...oldCites, cite(decree_07_2026, 'Điều 2 khoản 3', 'text')],
      checked: null,
    },
  ],
)

export type DepartmentOffice =
  | 'director'
  | 'deputy-director'
  | 'branch-head'
  | 'branch-deputy'
  | 'division-head'
  | 'division-deputy'
  | 'branch-division-head'
  | 'branch-division-deputy'

type DepartmentRates = Readonly<Record<DepartmentOffice, ByRegion>>

const ofBranch = { 'branch-division-head': rates('0.40', '0.30'), 'branch-division-deputy': rates('0.25', '0.20') }
const departmentEra = (value: DepartmentRates) => [
  { from: '2026-01-01', value, cites: amended('Điều 1 khoản 1'), checked: null } as const,
]

/** Hệ số phụ cấp chức vụ của Cục thuộc Bộ, loại 1 và loại 2; chưa phân loại thì theo loại 2 */
export const departmentOffice: Readonly<Record<1 | 2, Parameter<DepartmentRates>>> = {
  1: parameter(
    'Phụ cấp chức vụ Cục loại 1 thuộc Bộ',
    departmentEra({
      director: rates('1.10'),
      'deputy-director': rates('0.90'),
      'branch-head': rates('0.80', '0.70'),
      'branch-deputy': rates('0.60', '0.50'),
      'division-head': rates('0.70'),
      'division-deputy': rates('0.50'),
      ...ofBranch,
    }),
  ),
  2: parameter(
    'Phụ cấp chức vụ Cục loại 2 thuộc Bộ',
    departmentEra({
      director: rates('1.00'),
      'deputy-director': rates('0.80'),
      'branch-head': rates('0.70', '0.60'),
      'branch-deputy': rates('0.50', '0.40'),
      'division-head': rates('0.60'),
      'division-deputy': rates('0.40'),
      ...ofBranch,
    }),
  ),
}

/** Mức tiền phụ cấp chức vụ: hệ số × mức lương cơ sở of the month */
export function officeAllowance(coefficient: Finding<string>, on: PlainDate): Finding<number> {
  const base = baseSalary.on(on)
  const amount = roundToDong(new Decimal(coefficient.value).times(base.value))
  const says = () => `Phụ cấp chức vụ ${viDong(amount)} = ${viDong(base.value)} × ${viDecimal(coefficient.value)}`
  return finding(amount, says, { from: [base, coefficient] })
}
