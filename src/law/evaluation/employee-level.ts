import { decree_233_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Level, levelNames, scoreLevel } from './score-level.ts'

/** Số tháng làm việc tối thiểu để được xếp loại */
export const monthsToBeRanked = parameter('Thời gian làm việc để xếp loại viên chức', [
  { from: '2026-07-01', value: 6, cites: [cite(decree_233_2026, 'Điều 14 khoản 1, khoản 2', 'text')], checked: null },
])

/** `unitLevel`: mức của đơn vị, given for its head only */
export type Year = {
  readonly score: number
  readonly months: number
  readonly isOnInsuredLeave: boolean
  readonly isBarred: boolean
  readonly unitLevel?: Level | undefined
}

const order: readonly Level[] = ['failed', 'completed', 'good', 'excellent']

/** Mức xếp loại của viên chức; null khi không xếp loại. The head stands no higher than the unit. */
export function employeeLevel(year: Year, lawOn: PlainDate): Finding<Level | null> {
  const law = monthsToBeRanked.on(lawOn)
  if (year.months < law.value && !year.isOnInsuredLeave)
    return finding(null, `Làm việc ${year.months} tháng: không xếp loại`, { from: [law] })
  const own = scoreLevel('public-employee', year.score, year.isBarred, lawOn)
  const { unitLevel } = year
  if (unitLevel === undefined || order.indexOf(own.value) <= order.indexOf(unitLevel)) return own
  return finding(unitLevel, `${levelNames[unitLevel]}: người đứng đầu không cao hơn mức của đơn vị`, {
    cites: [cite(decree_233_2026, 'Điều 12 khoản 7', 'text')],
    from: [own],
  })
}
