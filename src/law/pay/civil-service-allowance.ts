import { decree_34_2012, decree_57_2011 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { StaffKind } from './held-step.ts'

/** Phụ cấp công vụ, theo phần trăm; not in the base of social insurance */
export const civilServicePercent = parameter('Phụ cấp công vụ', [
  // NĐ 57/2011: the day in force was not read; the next new year
  { from: '2012-01-01', value: 10, cites: [cite(decree_57_2011, 'mức phụ cấp', 'read')], checked: null },
  { from: '2012-05-01', value: 25, cites: [cite(decree_34_2012, 'Điều 3', 'read')], checked: null },
])

/** Cán bộ, công chức have it; viên chức, người lao động do not. */
export function civilServiceAllowance(staff: StaffKind, on: PlainDate): Finding<number> {
  if (staff !== 'cadre' && staff !== 'civil-servant') {
    return finding(0, 'Viên chức, người lao động không hưởng phụ cấp công vụ')
  }
  const percent = civilServicePercent.on(on)
  return finding(percent.value, `Phụ cấp công vụ ${percent.value}%`, { from: [percent] })
}
