import { addDays, type PlainDate, plainDate, viDate } from '#lib/date.ts'
import type { Cell } from '#sheets/workbook.ts'

export type Precision = 'day' | 'month' | 'year'

export type ReadDate = { readonly on: PlainDate; readonly precision: Precision }

const DAY = /^(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/
const MONTH = /^(?:t|th|thg|tháng)?\s*(\d{1,2})\s*[-/.]\s*(\d{4})$/i
const YEAR = /^\d{4}$/
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/
const WORDS = /^(?:từ\s*)?(?:ngày\s*(\d{1,2})\s*)?tháng\s*(\d{1,2})\s*(?:năm|\/)\s*(\d{4})$/i

/** The day a cell names in any of the spellings offices use; 'impossible' when the calendar has no such day.
 *  `latestYear`: a year of two digits is the last one not after it. */
export function readDate(cell: Cell, latestYear: number): ReadDate | 'impossible' {
  if (cell.kind === 'date') return { on: cell.date, precision: 'day' }
  if (cell.kind === 'number') return fromNumber(cell.number, cell.text)
  return fromText(cell.text.trim(), latestYear)
}

/** A serial number whose date format was lost, a bare year, or 4.2015. */
function fromNumber(number: number, text: string): ReadDate | 'impossible' {
  if (Number.isInteger(number) && number >= 1800 && number <= 2200) return dated(number, 1, 1, 'year')
  if (Number.isInteger(number) && number > 7_000 && number < 80_000) {
    return { on: addDays('1899-12-30', number), precision: 'day' }
  }
  return fromText(text, 0)
}

function fromText(text: string, latestYear: number): ReadDate | 'impossible' {
  const day = DAY.exec(text)
  if (day) return dated(fullYear(day[3]!, latestYear), Number(day[2]), Number(day[1]), 'day')
  const month = MONTH.exec(text)
  if (month) return dated(Number(month[2]), Number(month[1]), 1, 'month')
  if (YEAR.test(text)) return dated(Number(text), 1, 1, 'year')
  const iso = ISO.exec(text)
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'day')
  const words = WORDS.exec(text)
  if (words) return dated(Number(words[3]), Number(words[2]), Number(words[1] ?? 1), words[1] ? 'day' : 'month')
  return 'impossible'
}

function fullYear(year: string, latestYear: number): number {
  if (year.length === 4) return Number(year)
  return Number(year) + (2000 + Number(year) <= latestYear ? 2000 : 1900)
}

function dated(year: number, month: number, day: number, precision: Precision): ReadDate | 'impossible' {
  const on = plainDate(year, month, day)
  return on === undefined ? 'impossible' : { on, precision }
}

/** As a person writes a date known only so far. */
export const sayDate = ({ on, precision }: ReadDate) =>
  precision === 'year' ? on.slice(0, 4) : precision === 'month' ? viDate(on).slice(3) : viDate(on)
