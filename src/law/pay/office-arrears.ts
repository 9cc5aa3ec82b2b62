import { decree_07_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import {
  type CommuneOffice,
  communeOffice,
  type DepartmentOffice,
  departmentOffice,
  type Region,
} from './office-allowance.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Thời gian được truy lĩnh phụ cấp chức vụ theo mức mới: the months before the new table, for each kind of body */
export const officeArrearsPeriod = parameter('Thời gian truy lĩnh phụ cấp chức vụ', [
  {
    from: '2026-01-01',
    value: {
      commune: { first: '2025-07-01', last: '2025-12-31' },
      department: { first: '2025-03-01', last: '2025-12-31' },
    } as const,
    cites: [cite(decree_07_2026, 'Điều 3 khoản 1 điểm b', 'text'), cite(decree_07_2026, 'Điều 3 khoản 2', 'text')],
    checked: null,
  },
])

/** Truy lĩnh phụ cấp chức vụ Ủy ban nhân dân cấp xã of one month, over what was reserved; insured like the allowance */
export function communeArrears(office: CommuneOffice, region: Region, reserved: string, month: PlainDate) {
  const rate = communeOffice.on('2026-01-01')
  return arrearsOf('commune', rate.value[office][region], rate, reserved, month)
}

/** Truy lĩnh phụ cấp chức vụ của Cục thuộc Bộ sau khi sắp xếp from 01/3/2025; chưa phân loại thì theo loại 2 */
export function departmentArrears(
  office: DepartmentOffice,
  kind: 1 | 2,
  region: Region,
  reserved: string,
  month: PlainDate,
) {
  const rate = departmentOffice[kind].on('2026-01-01')
  return arrearsOf('department', rate.value[office][region], rate, reserved, month)
}

function arrearsOf(
  body: 'commune' | 'department',
  coefficient: string,
  rate: Finding<unknown>,
  reserved: string,
  month: PlainDate,
): Finding<number> {
  const period = officeArrearsPeriod.on('2026-01-01')
  const { first, last } = period.value[body]
  const inPeriod = first <= month && month <= last
  const more = Decimal.max(0, new Decimal(coefficient).minus(reserved))
  const amount = inPeriod ? roundToDong(more.times(baseSalary.valueOn(month))) : 0
  const says = () =>
    inPeriod
      ? `Truy lĩnh ${viDong(amount)} phụ cấp chức vụ của tháng, hệ số ${viDecimal(coefficient)} trừ ${viDecimal(reserved)}`
      : `Ngày ${viDate(month)} ngoài thời gian truy lĩnh`
  return finding(amount, says, () => ({ from: [period, rate, baseSalary.on(month)] }))
}
