import { squeeze, nfc } from '#lib/text.ts'
import type { Cell, Row } from '#sheets/workbook.ts'
import { textCell } from '#sheets/cell.ts'
import type { Field } from './fields.ts'
import type { Decode } from './headings.ts'
import type { Columns } from './recognition.ts'
import type { Repair } from './roster.ts'

/** The cells of one row by field, decoded, with what the officer typed over them. */
export type FieldCells = (field: Field) => Cell | null

export function fieldCells({ cells }: Row, columns: Columns, decode: Decode, repair: Repair | undefined): FieldCells {
  return (field) => {
    const typed = repair?.[field]
    if (typed !== undefined) return textCell(typed)
    const column = columns[field]
    const cell = column === undefined ? null : (cells[column] ?? null)
    return cell?.kind === 'text' ? { kind: 'text', text: decode(cell.text, column!) } : cell
  }
}

export const textOf = (cell: Cell | null): string => (cell === null ? '' : squeeze(nfc(cell.text)))
