import { squeeze } from '#lib/text.ts'
import type { Sheet } from '#sheets/workbook.ts'
import { decoder, encodingsOf } from './encoding.ts'
import type { SheetHead, SheetLayout } from './recognition.ts'

const below = 3
const unknown = 12
const widest = 60
const longest = 160

/** Everything down to the headings and a few rows under them; of a sheet without headings, its first rows. */
export function headOf({ name, rows }: Sheet, fonts: readonly string[], layout: SheetLayout | undefined): SheetHead {
  const { encoding, columnEncodings } = layout ?? encodingsOf({ name, rows }, fonts)
  const decode = decoder(encoding, columnEncodings)
  const last = layout?.headingRows.to ?? 0
  const top = rows.filter(({ number }) => number <= last).slice(-unknown)
  const under = rows.filter(({ number }) => number > last).slice(0, layout ? below : unknown)
  const text = (cell: Sheet['rows'][number]['cells'][number], column: number) =>
    cell ? squeeze(cell.kind === 'text' ? decode(cell.text, column) : cell.text).slice(0, longest) : ''
  return {
    sheet: name,
    rows: [...top, ...under].map(({ number, cells }) => ({ row: number, cells: cells.slice(0, widest).map(text) })),
  }
}
