import { fold, nfc, squeeze } from '#lib/text.ts'
import type { Cell, Row } from '#sheets/workbook.ts'
import type { Field } from './fields.ts'
import { fieldOf } from './heading-rules.ts'

/** How a cell's text is read: decoded from the sheet's old letters. */
export type Decode = (text: string, column: number) => string

export type Heading = { readonly column: number; readonly path: readonly string[]; readonly field?: Field }

const LOOK = 60
const NAMES: readonly Field[] = ['fullName', 'familyName', 'givenName']

/** The one to three rows that name the columns: the first that names a person and two things more. */
export function findHeadingRows(rows: readonly Row[], decode: Decode): readonly Row[] {
  const first = rows.slice(0, LOOK).findIndex((row) => isHeading(headingsOf([row], decode)))
  if (first < 0) return []
  const block = [rows[first]!]
  for (const row of rows.slice(first + 1, first + 3)) {
    if (!isSubHeading(row, block, decode)) break
    block.push(row)
  }
  return block
}

function isHeading(headings: readonly Heading[]): boolean {
  const found = new Set(headings.flatMap(({ field }) => field ?? []))
  return found.size >= 3 && NAMES.some((name) => found.has(name))
}

/** A second row of headings leaves number and name blank, for those span both rows, or parts the name in two. */
function isSubHeading({ number, cells }: Row, block: readonly Row[], decode: Decode): boolean {
  if (number > block.at(-1)!.number + 1) return false
  const above = headingsOf(block, decode)
  const taken = above.filter(({ field }) => field === 'ordinal' || NAMES.includes(field!))
  if (taken.some(({ column }) => cells[column] && !isPartOfName(decode(cells[column].text, column)))) return false
  const texts = cells.filter((cell) => cell !== null)
  return texts.length >= 2 && texts.every((cell) => cell.kind === 'text' && !/^[\d\W]+$/.test(cell.text))
}

const isPartOfName = (heading: string) => ['familyName', 'givenName'].includes(fieldOf([fold(heading)]) ?? '')

/** A blank cell above a heading belongs to the wider heading on its left. */
export function headingsOf(block: readonly Row[], decode: Decode): Heading[] {
  const width = Math.max(0, ...block.map(({ cells }) => cells.length))
  const headings: Heading[] = []
  for (let column = 0; column < width; column++) {
    const path = pathOf(block, column, decode)
    if (path.length === 0) continue
    const field = fieldOf(path.map(fold))
    headings.push({ column, path, ...(field && { field }) })
  }
  return headings
}

function pathOf(block: readonly Row[], column: number, decode: Decode): string[] {
  const deepest = block.findLastIndex(({ cells }) => cells[column])
  return block.slice(0, deepest + 1).flatMap(({ cells }, level) => {
    const at = level === deepest ? column : cells.findLastIndex((cell, at) => at <= column && cell !== null)
    const cell: Cell | null | undefined = cells[at]
    return cell ? [squeeze(nfc(decode(cell.text, at)))] : []
  })
}
