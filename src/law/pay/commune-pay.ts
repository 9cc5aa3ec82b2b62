import { decree_170_2025, decree_33_2023, decree_92_2009 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { roundToDong, Decimal } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import type { OldCommuneOffice } from './office-allowance.ts'
import type { ScaleGroup } from './scale.ts'
import type { Degree } from './starting-step.ts'
import { viDecimal, viDong } from './vi-number.ts'

type Steps = { readonly first: string; readonly second: string }

const secretary: Steps = { first: '2.35', second: '2.85' }
const chair: Steps = { first: '2.15', second: '2.65' }
const deputy: Steps = { first: '1.95', second: '2.45' }
const union: Steps = { first: '1.75', second: '2.25' }

const positions: Readonly<Record<OldCommuneOffice, Steps>> = {
  'party-secretary': secretary,
  'party-deputy': chair,
  'council-chair': chair,
  chair,
  'front-chair': deputy,
  'council-deputy': deputy,
  'vice-chair': deputy,
  'union-head': union,
}

/** Lương chức vụ của cán bộ cấp xã chưa có trình độ chuyên môn: bậc 1, and bậc 2 after the years */
export const communePositionSalary = parameter('Lương chức vụ cán bộ cấp xã', [
  {
    from: '2010-01-01',
    value: { positions, secondAfterYears: 5 },
    cites: [cite(decree_92_2009, 'Điều 5 khoản 1 điểm a', 'read')],
    checked: null,
  },
])

/** Công chức cấp xã chưa đào tạo: lần mức lương cơ sở, until commune civil servants became ordinary ones */
export const untrainedCommuneServant = parameter('Lương công chức cấp xã chưa đào tạo', [
  { from: '2010-01-01', value: '1.18', cites: [cite(decree_92_2009, 'Điều 5', 'read')], checked: null },
  { from: '2025-07-01', value: null, cites: [cite(decree_170_2025, 'Điều 71 khoản 3', 'read')], checked: null },
])

/** Ngạch xếp lương of cán bộ, công chức cấp xã by degree */
export const communeScale = parameter<Readonly<Partial<Record<Degree, ScaleGroup>>>>('Xếp lương cấp xã theo trình độ', [
  {
    from: '2010-01-01',
    value: { university: 'A1', college: 'A0', intermediate: 'B' },
    cites: [cite(decree_92_2009, 'Điều 5', 'read'), cite(decree_33_2023, 'Điều 16', 'read')],
    checked: null,
  },
])

/** Hệ số lương chức vụ of one without a degree, who has held the post since a day */
export function positionCoefficient(office: OldCommuneOffice, since: PlainDate, on: PlainDate): Finding<string> {
  const law = communePositionSalary.on(on)
  const raised = addMonths(since, 12 * law.value.secondAfterYears)
  const { first, second } = law.value.positions[office]
  const value = on >= raised ? second : first
  const says =
    on >= raised
      ? `Bậc 2, hệ số ${viDecimal(value)}, từ ngày ${viDate(raised)}`
      : `Bậc 1, hệ số ${viDecimal(value)}, lên bậc 2 từ ngày ${viDate(raised)}`
  return finding(value, says, { from: [law] })
}

/** Hệ số lương bậc 1 of a commune civil servant without training */
export function untrainedCoefficient(on: PlainDate): Finding<string> {
  const law = untrainedCommuneServant.on(on)
  return finding(law.value, `Công chức cấp xã chưa đào tạo: ${viDecimal(law.value)} mức lương cơ sở`, { from: [law] })
}

/** Bảng lương by degree; one with none has a position salary */
export function communeGroup(degree: Degree, on: PlainDate): Finding<ScaleGroup> {
  const law = communeScale.on(on)
  const group = law.value[degree === 'master' || degree === 'doctor' ? 'university' : degree]
  if (group === undefined) throw new Refusal('invalid', 'Chưa có bảng lương theo trình độ này', [law])
  return finding(group, `Xếp lương ${group} theo trình độ đào tạo`, { from: [law] })
}

/** Mức lương of a coefficient in the month of a day, whole đồng */
export function communeSalary(coefficient: Finding<string>, on: PlainDate): Finding<number> {
  const base = baseSalary.on(on)
  const amount = roundToDong(new Decimal(coefficient.value).times(base.value))
  return finding(amount, () => `Mức lương ${viDong(amount)}`, { from: [coefficient, base] })
}
