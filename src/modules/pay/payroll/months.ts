import { addDays, addMonths, type PlainDate } from '#lib/date.ts'

export const firstOf = (day: PlainDate) => `${day.slice(0, 8)}01` as PlainDate
export const nextMonth = (month: PlainDate) => addMonths(month, 1)
export const lastOf = (month: PlainDate) => addDays(nextMonth(month), -1)
/** '11/2026' */
export const monthWords = (month: PlainDate) => `${month.slice(5, 7)}/${month.slice(0, 4)}`

/** Days held: `from ≤ day < until`, within one month. */
export type Held = { readonly from: PlainDate; readonly until: PlainDate }

export const heldOn = <T extends Held>(facts: readonly T[], day: PlainDate): T | undefined =>
  facts.find(({ from, until }) => from <= day && day < until)
