import { addDays, addMonths, isPlainDate, type PlainDate, viDate } from '#lib/date.ts'
import { firstOfMonth, monthWords } from '#ui/months.ts'
import type { DutyRow } from '../api.ts'

/** Which part of what is due: overdue, a month ('2018-04') or a day ('2018-04-16'). In the address. */
export const late = 'qua-han'

type Dated = Pick<DutyRow, 'on' | 'overdue'>

export function isIn(when: string | undefined): (row: Dated) => boolean {
  if (!when) return () => true
  return when === late ? ({ overdue }) => overdue : ({ on, overdue }) => !overdue && on.startsWith(when)
}

type Span = { readonly from?: PlainDate; readonly to: PlainDate; readonly overdue?: 'only' | 'no' }

/** What the server is asked for so that it answers with the same rows. */
export function spanOf(when: string | undefined, today: PlainDate, to: PlainDate): Span {
  if (!when) return { to }
  if (when === late) return { to, overdue: 'only' }
  if (isPlainDate(when)) return { from: when, to: min(to, addDays(when, 1)), overdue: 'no' }
  const first = `${when}-01` as PlainDate
  return { from: first > today ? first : today, to: min(to, addMonths(first, 1)), overdue: 'no' }
}

const min = (a: PlainDate, b: PlainDate) => (a < b ? a : b)

export type Part = { readonly when: string; readonly words: string; readonly count: number }

/** The overdue, then month after month until the last that may hold something. */
export function partsOf(rows: readonly Dated[], today: PlainDate, to: PlainDate): Part[] {
  const count = (when: string) => rows.filter(isIn(when)).length
  const months = monthsBetween(today, to).map((first) => ({
    when: first.slice(0, 7),
    words: monthWords(first),
    count: count(first.slice(0, 7)),
  }))
  return [{ when: late, words: 'Quá hạn', count: count(late) }, ...months]
}

export function monthsBetween(from: PlainDate, to: PlainDate): PlainDate[] {
  const first = firstOfMonth(from)
  const months = [first]
  while (addMonths(first, months.length) < to) months.push(addMonths(first, months.length))
  return months
}

export const whenWords = (when: string) =>
  when === late
    ? 'đã quá hạn'
    : isPlainDate(when)
      ? `ngày ${viDate(when)}`
      : monthWords(`${when}-01` as PlainDate).toLowerCase()
