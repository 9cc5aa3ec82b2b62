import { daysBetween, type PlainDate } from '#lib/date.ts'
import type { CalendarPicture } from './answer.ts'

type Day = CalendarPicture['days'][number]
export type Month = { readonly title: string; readonly weeks: readonly (readonly (Day | null)[])[] }

/** 0 Monday … 6 Sunday; 01/01/1900 was a Monday. */
const weekdayOf = (day: PlainDate) => ((daysBetween('1900-01-01', day) % 7) + 7) % 7

/** Days laid out by month and week, the places before the first and after the last left empty. */
export const monthsOf = (days: readonly Day[]): readonly Month[] =>
  [...Map.groupBy(days, ({ on }) => on.slice(0, 7))].map(([month, own]) => ({
    title: `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}`,
    weeks: weeksOf(own),
  }))

function weeksOf(days: readonly Day[]): Month['weeks'] {
  const places: (Day | null)[] = [...Array.from({ length: weekdayOf(days[0]!.on) }, () => null), ...days]
  while (places.length % 7 !== 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}
