import { addDays, daysBetween, type PlainDate } from '#lib/date.ts'
import type { Chance } from './chance.ts'

/** A day from one to another, both possible. */
export const someDay = (chance: Chance, from: PlainDate, to: PlainDate): PlainDate =>
  addDays(from, chance.whole(0, Math.max(0, daysBetween(from, to))))

/** The first of a month, as most things of the personnel office begin. */
export const someMonth = (chance: Chance, from: PlainDate, to: PlainDate): PlainDate => {
  const first = `${someDay(chance, from, to).slice(0, 8)}01` as PlainDate
  return first < from ? from : first
}

export const yearsLater = (day: PlainDate, years: number): PlainDate =>
  `${Number(day.slice(0, 4)) + years}-${day.slice(5) === '02-29' ? '02-28' : day.slice(5)}` as PlainDate

export const dayIn = (year: number, monthAndDay: string) => `${year}-${monthAndDay}` as PlainDate
