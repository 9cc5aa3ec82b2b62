import { circular_03_2021_bnv, circular_08_2013_bnv, decree_204_2004 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import type { ScaleGroup } from './scale.ts'

/** Nhóm ngạch, theo số tháng phải giữ một bậc lương. */
export type StepGroup = 'senior-expert' | 'college-and-above' | 'below-college'

const months = { 'senior-expert': 60, 'college-and-above': 36, 'below-college': 24 }

export const stepTerm = parameter<Readonly<Record<StepGroup, number>>>('Số tháng giữ bậc lương', [
  { from: '2004-10-01', value: months, cites: [cite(decree_204_2004, 'Điều 7 khoản 1', 'read')], checked: null },
  {
    from: '2013-09-15',
    value: months,
    cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 1 điểm a', 'read')],
    checked: null,
  },
  {
    from: '2021-08-15',
    value: months,
    cites: [cite(circular_08_2013_bnv, 'Điều 2 khoản 1 điểm a', 'read'), cite(circular_03_2021_bnv, 'Điều 1', 'read')],
    checked: null,
  },
])

export function stepGroupOf(group: ScaleGroup): StepGroup {
  if (group === 'CGCC') return 'senior-expert'
  return /^A\d/.test(group) ? 'college-and-above' : 'below-college'
}

export function monthsRequired(group: ScaleGroup, lawOn: PlainDate): Finding<number> {
  const required = stepTerm.valueOn(lawOn)[stepGroupOf(group)]
  return finding(
    required,
    () => `Phải giữ bậc đủ ${required} tháng`,
    () => ({ from: [stepTerm.on(lawOn)] }),
  )
}
