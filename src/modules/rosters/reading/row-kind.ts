import type { Cell, Row } from '#sheets/workbook.ts'
import { fold, squeeze } from '#lib/text.ts'
import type { Field } from './fields.ts'
import type { Decode } from './headings.ts'
import type { Columns } from './recognition.ts'

const EVIDENCE: readonly Field[] = [
  'birth',
  'birthMen',
  'birthWomen',
  'idNumber',
  'rankCode',
  'step',
  'coefficient',
  'since',
]
const ROMAN = /^[IVXLC]+[.)]?$|^[A-Z][.)]?$/

/** Is this row a person? Whatever has a name and a number, or several facts of a person, is: nothing is lost. */
export function isPerson(cells: Row['cells'], columns: Columns, decode: Decode): boolean {
  const facts = EVIDENCE.filter((field) => isFact(at(cells, columns[field]))).length
  const name = nameCell(cells, columns)
  if (name === null) return facts >= 3
  if (SUM.test(decode(name.text, columns.fullName ?? 0))) return facts >= 1 && isNumber(at(cells, columns.ordinal))
  return facts >= 2 || (isNumber(at(cells, columns.ordinal)) && (facts >= 1 || othersFilled(cells, columns) > 0))
}

const SUM = /^\s*(?:tổng|cộng)(?:\s|:|$)/i

const at = (cells: Row['cells'], column: number | undefined): Cell | null =>
  column === undefined ? null : (cells[column] ?? null)

function nameCell(cells: Row['cells'], columns: Columns): Cell | null {
  const name = at(cells, columns.fullName) ?? at(cells, columns.givenName) ?? at(cells, columns.familyName)
  return name?.kind === 'text' && /\p{L}{2}/u.test(name.text) ? name : null
}

/** A date, a code, a number: not the words of a signature block. */
const isFact = (cell: Cell | null) =>
  cell !== null &&
  (cell.kind !== 'text' || (cell.text.length <= 20 && /\d/.test(cell.text) && !/\p{L}{3}/u.test(cell.text)))

const isNumber = (cell: Cell | null) =>
  cell !== null && (cell.kind === 'number' || (cell.kind === 'text' && /^\s*\d+[.)]?\s*$/.test(cell.text)))

const othersFilled = (cells: Row['cells'], { ordinal, fullName, givenName, familyName }: Columns) =>
  cells.filter((cell, column) => cell !== null && ![ordinal, fullName, givenName, familyName].includes(column)).length

/** 1, 2, 3, … under the headings, or the headings again on a new page. */
export function isRepeatedHeading(cells: Row['cells'], headings: readonly (string | undefined)[]): boolean {
  let [filled, counting, repeating, last] = [0, true, true, NaN]
  for (let column = 0; column < cells.length && (counting || repeating); column++) {
    const text = cells[column]?.text
    if (text === undefined) continue
    filled++
    const number = counting ? Number(text.startsWith('(') ? text.slice(1, -1) : text) : NaN
    counting &&= Number.isInteger(number) && (filled === 1 || number === last + 1)
    repeating &&= headings[column] === fold(text)
    last = number
  }
  return filled >= 3 && (counting || repeating)
}

/** Tên đơn vị of a section row: one text, after a Roman or Arabic numeral or nothing. */
export function sectionName(cells: Row['cells'], decode: Decode): string | undefined {
  const filled = cells.flatMap((cell, column) => (cell ? [{ cell, column }] : []))
  const { cell, column } = filled.at(-1)!
  if (filled.length > 2 || cell.kind !== 'text') return undefined
  if (filled.length === 2 && !isNumber(filled[0]!.cell) && !ROMAN.test(filled[0]!.cell.text.trim())) return undefined
  const text = squeeze(decode(cell.text, column)).replace(/^(?:[IVXLC]+|\d+|[A-Za-z])[.)]\s*/, '')
  return text.length < 2 || NOT_A_UNIT.test(fold(text)) ? undefined : text
}

const NOT_A_UNIT =
  /^(tong|cong)\b|^(can bo|cong chuc|vien chuc|hop dong|lanh dao|bien che|nhan vien|nguoi lap|thu truong|ke toan|ghi chu)\b/
