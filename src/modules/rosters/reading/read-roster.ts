import type { PlainDate } from '#lib/date.ts'
import type { Workbook } from '#sheets/workbook.ts'
import { People } from './duplicates.ts'
import { personRows } from './person-rows.ts'
import { scaleReader } from './read-pay.ts'
import { rankReader } from './read-rank.ts'
import { decoder } from './encoding.ts'
import { readRow, type RowContext } from './read-row.ts'
import { recognise } from './recognise.ts'
import type { LayoutOverride } from './recognition.ts'
import type { Repair, RosterReading, RosterRow } from './roster.ts'

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
  const pay = { asOf, rankOf: rankReader(asOf), scaleOf: scaleReader(asOf) }
  const people = new People()
  const rows: RosterRow[] = []
  for (const layout of recognition.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === layout.sheet)!
    const decode = decoder(layout.encoding, layout.columnEncodings)
    const context: RowContext = { layout, decode, pay, people }
    for (const found of personRows(sheet, layout, decode)) {
      rows.push(readRow(found, context, repairs[`${sheet.name}!${found.row.number}`]))
    }
  }
  const { agencyName } = recognition
  const unitNames = [...new Set(rows.flatMap(({ unitName }) => unitName || []))]
  return { recognition, rows, unitNames, ...(agencyName && { agencyName }) }
}
