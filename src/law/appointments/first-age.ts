import { decision_27_2003, decree_138_2020, decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { Sex } from '#law/retirement/retirement-age.ts'
import type { PlainDate } from '#lib/date.ts'

/** Trưởng phòng, phó trưởng phòng thuộc ủy ban nhân dân cấp huyện; các chức vụ khác */
export type Office = 'district-department' | 'other'

/** Năm tuổi; null: the law asks for a full term before retirement instead. */
type AgeLimits = Readonly<Record<Office, Readonly<Record<Sex, number>>>> | { readonly fullTerm: true }

/** Tuổi bổ nhiệm lần đầu. The first era begins with the first year wholly under its decision. */
export const firstAppointmentAge = parameter<AgeLimits>('Tuổi bổ nhiệm lần đầu', [
  {
    from: '2004-01-01',
    value: { 'district-department': { male: 45, female: 45 }, other: { male: 55, female: 50 } },
    cites: [cite(decision_27_2003, 'Quy chế, Điều 6 khoản 3', 'read')],
    checked: null,
  },
  { from: '2020-12-01', value: { fullTerm: true }, cites: [cite(decree_138_2020, 'Điều 42', 'read')], checked: null },
  {
    from: '2025-07-01',
    value: { fullTerm: true },
    cites: [cite(decree_170_2025, 'đủ tuổi trọn thời hạn', 'read')],
    checked: null,
  },
])

export type FirstAge = { readonly maxAge: number | null; readonly isEligible: boolean | null }

/** Điều kiện về tuổi khi bổ nhiệm lần đầu; `isEligible` null when the full term decides, not the age in years */
export function firstAge(office: Office, sex: Sex, years: number, lawOn: PlainDate): Finding<FirstAge> {
  const limits = firstAppointmentAge.on(lawOn)
  if ('fullTerm' in limits.value)
    return finding({ maxAge: null, isEligible: null }, 'Phải đủ tuổi để giữ chức vụ trọn thời hạn bổ nhiệm', {
      from: [limits],
    })
  const maxAge = limits.value[office][sex]
  const isEligible = years <= maxAge
  const says = `${years} tuổi, ${isEligible ? 'không quá' : 'đã quá'} ${maxAge} tuổi`
  return finding({ maxAge, isEligible }, says, { from: [limits] })
}
