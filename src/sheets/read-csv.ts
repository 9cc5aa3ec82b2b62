import { parseCsv } from 'hucre/csv'
import { limits } from './limits.ts'
import { refuse } from './refuse.ts'
import { Builder } from './sheet-builder.ts'
import type { Workbook } from './workbook.ts'

export function readCsv(file: Buffer): Workbook {
  const text = decode(file)
  if (text.trim() === '') throw refuse.empty()
  if (/^\s*</.test(text)) throw refuse.webPage()
  if (text.includes('\0')) throw refuse.notSheet()
  if (hasMoreLines(text, limits.rows)) throw refuse.manyRows()
  const builder = new Builder()
  builder.begin('CSV')
  parseCsv(text, { typeInference: false, skipEmptyRows: false }).forEach((values, at) => builder.add(at + 1, values))
  return { sheets: builder.sheets, fonts: [] }
}

/** UTF-8 or UTF-16; what is neither is one byte a letter, as the old Vietnamese encodings are. */
function decode(file: Buffer): string {
  if (file[0] === 0xff && file[1] === 0xfe) return file.toString('utf16le', 2)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file)
  } catch {
    return file.toString('latin1')
  }
}

function hasMoreLines(text: string, most: number): boolean {
  let lines = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) if (++lines > most) return true
  return false
}
