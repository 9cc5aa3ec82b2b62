import { readOds as parse } from 'hucre/ods'
import { scanOds } from './ods-scan.ts'
import { refuse } from './refuse.ts'
import { Builder } from './sheet-builder.ts'
import type { Workbook } from './workbook.ts'
import type { Entry } from './zip-directory.ts'
import { scanXml, unpackText } from './zip-scan.ts'

/** The library holds the whole of an .ods as one tree (its row stream needs ten times more): hence the lower limit. */
export async function readOds(file: Buffer, entries: readonly Entry[]): Promise<Workbook> {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml')
  if (manifest && (await unpackText(file, manifest)).includes('encryption-data')) throw refuse.encrypted()
  for (const entry of entries) {
    if (entry.name === 'content.xml') await scanOds(file, entry)
    else if (entry.name.endsWith('.xml')) await scanXml(file, entry, Infinity)
  }
  const { sheets } = await parse(file)
  const builder = new Builder()
  for (const { name, rows } of sheets) {
    builder.begin(name)
    rows.forEach((values, at) => builder.add(at + 1, values))
  }
  return { sheets: builder.sheets, fonts: [] }
}
