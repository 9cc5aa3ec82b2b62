import type { Row } from '#sheets/workbook.ts'
import { type PayContext, readPay } from './check-pay.ts'
import type { People } from './duplicates.ts'
import { fieldCells, type FieldCells, textOf } from './field-cells.ts'
import { type Field, keptAsText } from './fields.ts'
import type { Decode } from './headings.ts'
import type { PersonRow } from './person-rows.ts'
import type { Problem } from './problem.ts'
import { readIdentity } from './read-person.ts'
import type { SheetLayout } from './recognition.ts'
import type { Repair, RosterPerson, RosterRow } from './roster.ts'

export type RowContext = {
  readonly layout: SheetLayout
  readonly decode: Decode
  readonly pay: PayContext
  readonly people: People
}

/** One person's row: accepted with what was tidied, or held with every reason. */
export function readRow({ row, unitName }: PersonRow, context: RowContext, repair: Repair | undefined): RosterRow {
  const { layout, decode, pay: payContext, people } = context
  const cells = fieldCells(row, layout.columns, decode, repair)
  const problems: Problem[] = []
  const identity = readIdentity(cells, payContext.asOf, problems)
  const pay = layout.columns.rankCode === undefined ? null : readPay(cells, payContext, problems)
  const double = people.meet(layout.sheet, row.number, identity)
  if (double) problems.push(double)

  const held = problems.some(({ severity }) => severity === 'held')
  const raw = rawOf(repair ? fieldCells(row, layout.columns, decode, undefined) : cells, layout)
  const unit = textOf(cells('unit')) || unitName
  const read = { sheet: layout.sheet, row: row.number, unitName: unit, raw, problems, held }
  if (held) return read

  const { birth, idNumber, ...name } = identity
  const title = textOf(cells('title')) || textOf(cells('professionalTitle'))
  const person: RosterPerson = {
    ...name,
    birth: birth!,
    ...(idNumber !== null && { idNumber }),
    unitName: unit,
    ...(title && { title }),
    ...(pay && { pay }),
    extra: extraOf(cells, row, layout, decode),
  }
  return { ...read, person }
}

function rawOf(cells: FieldCells, { columns }: SheetLayout): RosterRow['raw'] {
  const raw: Partial<Record<Field, string>> = {}
  for (const field in columns) {
    const cell = cells(field as Field)
    if (cell !== null) raw[field as Field] = cell.text
  }
  return raw
}

function extraOf(
  cells: FieldCells,
  row: Row,
  { headings, columns }: SheetLayout,
  decode: Decode,
): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const field of keptAsText) {
    const text = textOf(cells(field))
    if (text !== '') extra[field] = text
  }
  for (const { column, text, field } of headings) {
    const cell = field && columns[field] === column ? null : row.cells[column]
    if (cell) extra[text] = textOf(cell.kind === 'text' ? { kind: 'text', text: decode(cell.text, column) } : cell)
  }
  return extra
}
