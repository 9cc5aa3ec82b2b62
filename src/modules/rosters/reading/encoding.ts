import { type Encoding, encodingOf, noTally, type Tally, tallyText, toUnicode } from '#lib/legacy-text/detect.ts'
import type { Sheet } from '#sheets/workbook.ts'
import type { Decode } from './headings.ts'

/** One encoding for the sheet, and one for each column: a Unicode title often stands above a TCVN3 list. */
export function encodingsOf(sheet: Sheet, fonts: readonly string[]) {
  const columns: Tally[] = []
  const whole = noTally()
  for (const { cells } of sheet.rows) {
    for (let at = 0; at < cells.length; at++) {
      const cell = cells[at]
      if (cell?.kind !== 'text') continue
      tallyText((columns[at] ??= noTally()), cell.text)
      tallyText(whole, cell.text)
    }
  }
  const encoding = encodingOf(whole, fonts)
  const legacy = encoding === 'Unicode' ? encodingOf({ ...whole, unicode: 0 }, fonts) : encoding
  return { encoding, columnEncodings: Array.from(columns, (tally) => columnEncoding(tally, encoding, legacy)) }
}

/** A column's own evidence first; without any, the sheet's. The old encoding is one for the whole sheet. */
function columnEncoding(tally: Tally | undefined, sheet: Encoding, legacy: Encoding): Encoding {
  if (tally === undefined) return sheet
  const old = tally.tcvn3 + tally.legacy
  if (old === tally.unicode) return sheet
  return old > tally.unicode ? legacy : 'Unicode'
}

export const decoder =
  (encoding: Encoding, columns: readonly Encoding[]): Decode =>
  (text, column) =>
    toUnicode(text, columns[column] ?? encoding)
