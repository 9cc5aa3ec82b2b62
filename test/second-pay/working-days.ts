import { readFileSync } from 'node:fs'
import { type Day, read } from './days.ts'

type Listed = { readonly days: readonly { readonly date: string; readonly kind: string }[] }

const file = new URL('../fixtures/law/calendar-2017-2027.json', import.meta.url)
const listed = new Map(
  (JSON.parse(readFileSync(file, 'utf8')) as Listed).days.map(({ date, kind }) => [read(date), kind]),
)

// 01/01/1970 was a Thursday.
const isWeekend = (day: Day): boolean => ((((day + 4) % 7) + 7) % 7) % 6 === 0

const isWorkingDay = (day: Day): boolean => {
  const kind = listed.get(day)
  return kind === undefined ? !isWeekend(day) : kind === 'makeup_working'
}

export function workingDays(from: Day, until: Day): number {
  let count = 0
  for (let day = from; day < until; day += 1) if (isWorkingDay(day)) count += 1
  return count
}
