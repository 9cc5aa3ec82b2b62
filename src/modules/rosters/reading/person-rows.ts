import { fold } from '#lib/text.ts'
import type { Row, Sheet } from '#sheets/workbook.ts'
import type { Decode } from './headings.ts'
import type { SheetLayout } from './recognition.ts'
import { isPerson, isRepeatedHeading, sectionName } from './row-kind.ts'
import { unitName } from './unit-name.ts'

export type PersonRow = { readonly row: Row; readonly unitName: string }

/** The rows below the headings that are people, each with the unit whose section it stands in. */
export function* personRows(sheet: Sheet, layout: SheetLayout, decode: Decode): Generator<PersonRow> {
  const { columns, headingRows, titleUnit = '' } = layout
  const headings = leafHeadings(layout)
  let unit = titleUnit
  for (const row of sheet.rows) {
    if (row.number <= headingRows.to || isRepeatedHeading(row.cells, headings)) continue
    if (isPerson(row.cells, columns, decode)) yield { row, unitName: unit }
    else unit = unitName(sectionName(row.cells, decode) ?? unit)
  }
}

function leafHeadings({ headings }: SheetLayout): (string | undefined)[] {
  const leaves: (string | undefined)[] = []
  for (const { column, text } of headings) leaves[column] = fold(text.split(' / ')[0]!)
  return leaves
}
