import { readXls as parse } from 'hucre'
import { hasPassword, oleParts } from './ole.ts'
import { refuse } from './refuse.ts'
import { Builder } from './sheet-builder.ts'
import type { Workbook } from './workbook.ts'

export async function readXls(file: Buffer): Promise<Workbook> {
  const parts = oleParts(file)
  if (parts.has('EncryptedPackage') || parts.has('EncryptionInfo')) throw refuse.encrypted()
  const book = parts.get('Workbook') ?? parts.get('Book')
  if (book === undefined) throw refuse.notSheet()
  if (hasPassword(book)) throw refuse.encrypted()
  if (!parts.has('Workbook')) throw refuse.oldExcel()
  const { sheets } = await parse(file)
  const builder = new Builder()
  for (const { name, rows } of sheets) {
    builder.begin(name)
    // The library leaves holes where the file has no row.
    rows.forEach((values, at) => builder.add(at + 1, values))
  }
  return { sheets: builder.sheets, fonts: [] }
}
