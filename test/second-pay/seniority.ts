import type { Seniority } from './career.ts'
import { type Day, fullMonths, read } from './days.ts'

const tradeKnownFrom = read('2010-01-01')
const teacherFrom = read('2020-07-01')

/** Percent on a day; -1 where no law is known. */
export function seniorityPercent(held: Seniority, day: Day): number {
  if (held.kind === 'none') return 0
  const service = fullMonths(read(held.from), day)
  if (held.kind === 'trade') return day < tradeKnownFrom ? -1 : byYears(service)
  if (day < teacherFrom) return -1
  const lost = held.excluded.filter(({ reason, months }) => reason !== 'unpaid-leave' || months >= 1)
  return byYears(Math.max(0, service - lost.reduce((sum, { months }) => sum + months, 0)))
}

const byYears = (months: number): number => (months < 60 ? 0 : Math.floor(months / 12))
