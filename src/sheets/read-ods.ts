import { readOds as parse } from 'hucre/ods'
import { limits } from './limits.ts'
import { refuse } from './refuse.ts'
import { Builder } from './sheet-builder.ts'
import type { Workbook } from './workbook.ts'
import type { Entry } from './zip-directory.ts'
import { scanXml, unpackText } from './zip-scan.ts'

export async function readOds(file: Buffer, entries: readonly Entry[]): Promise<Workbook> {
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml')
  if (manifest && (await unpackText(file, manifest)).includes('encryption-data')) throw refuse.encrypted()
  for (const entry of entries) {
    if (entry.name.endsWith('.xml')) await scanXml(file, entry, entry.name === 'content.xml' ? limits.rows : Infinity)
  }
  const { sheets } = await parse(file)
  const builder = new Builder()
  for (const { name, rows } of sheets) {
    builder.begin(name)
    rows.forEach((values, at) => builder.add(at + 1, values))
  }
  return { sheets: builder.sheets, fonts: [] }
}
