import type { PlainDate } from '#lib/date.ts'
import type { Row, Workbook } from '#sheets/workbook.ts'
import { type PayContext, readPay } from './check-pay.ts'
import { People } from './duplicates.ts'
import { fieldCells, type FieldCells, textOf } from './field-cells.ts'
import { type Field, keptAsText } from './fields.ts'
import type { Decode } from './headings.ts'
import type { Problem } from './problem.ts'
import { scaleReader } from './read-pay.ts'
import { readIdentity } from './read-person.ts'
import { rankReader } from './read-rank.ts'
import { decoder, recognise } from './recognise.ts'
import type { LayoutOverride, SheetLayout } from './recognition.ts'
import type { Repair, RosterPerson, RosterReading, RosterRow } from './roster.ts'
import { type PersonRow, personRows } from './person-rows.ts'

export type ReadOptions = {
  /** The day of the list; its law is read. */
  readonly asOf: PlainDate
  /** By sheet name. */
  readonly mapping?: Readonly<Record<string, LayoutOverride>>
  /** By `sheet!row`. */
  readonly repairs?: Readonly<Record<string, Repair>>
}

/** Reads and checks a whole staff list: every row that is a person is accepted or held, with the reasons. */
export function readRoster(workbook: Workbook, { asOf, mapping, repairs = {} }: ReadOptions): RosterReading {
  const recognition = recognise(workbook, mapping)
  const pay: PayContext = { asOf, rankOf: rankReader(asOf), scaleOf: scaleReader(asOf) }
  const people = new People()
  const units = new Set<string>()
  const rows: RosterRow[] = []
  for (const layout of recognition.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === layout.sheet)!
    const decode = decoder(layout.encoding, layout.columnEncodings)
    for (const found of personRows(sheet, layout, decode)) {
      units.add(found.unitName)
      rows.push(readRow(found, layout, decode, repairs[`${sheet.name}!${found.row.number}`], pay, people))
    }
  }
  const { agencyName } = recognition
  return { recognition, rows, unitNames: [...units].filter((name) => name !== ''), ...(agencyName && { agencyName }) }
}

function readRow(
  { row, unitName }: PersonRow,
  layout: SheetLayout,
  decode: Decode,
  repair: Repair | undefined,
  context: PayContext,
  people: People,
): RosterRow {
  const cells = fieldCells(row, layout.columns, decode, repair)
  const problems: Problem[] = []
  const identity = readIdentity(cells, context.asOf, problems)
  const pay = hasPay(layout) ? readPay(cells, context, problems) : null
  const double = people.meet(layout.sheet, row.number, identity)
  if (double) problems.push(double)
  const held = problems.some(({ severity }) => severity === 'held')
  const at = {
    sheet: layout.sheet,
    row: row.number,
    raw: rawOf(fieldCells(row, layout.columns, decode, undefined), layout),
    problems,
    held,
  }
  if (held) return at
  const { birth, idNumber, ...name } = identity
  const title = textOf(cells('title')) || textOf(cells('professionalTitle'))
  const person: RosterPerson = {
    ...name,
    birth: birth!,
    ...(idNumber !== null && { idNumber }),
    unitName: textOf(cells('unit')) || unitName,
    ...(title && { title }),
    ...(pay && { pay }),
    extra: extraOf(cells, row, layout, decode),
  }
  return { ...at, person }
}

const hasPay = ({ columns }: SheetLayout) => columns.rankCode !== undefined

function rawOf(cells: FieldCells, { columns }: SheetLayout): RosterRow['raw'] {
  const raw: Partial<Record<Field, string>> = {}
  for (const field in columns) {
    const cell = cells(field as Field)
    if (cell !== null) raw[field as Field] = cell.text
  }
  return raw
}

function extraOf(cells: FieldCells, row: Row, { headings }: SheetLayout, decode: Decode): Record<string, string> {
  const extra: Record<string, string> = {}
  for (const field of keptAsText) {
    const text = textOf(cells(field))
    if (text !== '') extra[field] = text
  }
  for (const { column, text, field } of headings) {
    const cell = field ? null : row.cells[column]
    if (cell) extra[text] = textOf(cell.kind === 'text' ? { kind: 'text', text: decode(cell.text, column) } : cell)
  }
  return extra
}
