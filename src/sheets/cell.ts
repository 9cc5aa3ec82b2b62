import { plainDate, viDate } from '#lib/date.ts'
import type { Cell } from './workbook.ts'

const ERROR = /^#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|ERR)/

/** One value as the library hands it over. */
export function toCell(value: unknown): Cell | null {
  if (typeof value === 'string') return textCell(value)
  if (typeof value === 'number') return numberCell(value)
  if (typeof value === 'boolean') return { kind: 'text', text: value ? 'TRUE' : 'FALSE' }
  return value instanceof Date ? dateCell(value) : null
}

export function textCell(text: string): Cell | null {
  if (text === '' || text.trim() === '') return null
  return text.startsWith('#') && ERROR.test(text) ? { kind: 'broken', text } : { kind: 'text', text }
}

/** Fifteen digits are what a spreadsheet shows: 4.6500000000000004 is 4.65. */
function numberCell(number: number): Cell {
  return {
    kind: 'number',
    text: Number.isSafeInteger(number) ? String(number) : String(Number(number.toPrecision(15))),
    number,
  }
}

function dateCell(value: Date): Cell {
  const date = plainDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate())
  return date === undefined ? { kind: 'broken', text: '' } : { kind: 'date', text: viDate(date), date }
}
