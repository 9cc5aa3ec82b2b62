import { streamXlsxRows } from 'hucre/xlsx'
import { limits } from './limits.ts'
import { refuse } from './refuse.ts'
import { Builder } from './sheet-builder.ts'
import type { Workbook } from './workbook.ts'
import { sheetParts } from './xlsx-parts.ts'
import type { Entry } from './zip-directory.ts'
import { scanXml, unpackText } from './zip-scan.ts'

export async function readXlsx(file: Buffer, entries: readonly Entry[]): Promise<Workbook> {
  const broken = await scanAll(file, entries)
  const parts = await sheetParts(file, entries)
  ensureShared(entries, parts.length)
  const builder = new Builder()
  for (const { name, path, index } of parts) {
    builder.begin(name)
    const columns = brokenByRow(broken.get(path) ?? [])
    for await (const { index: at, values } of streamXlsxRows(file, { sheet: index })) {
      builder.add(at + 1, values, columns.get(at + 1))
    }
  }
  return { sheets: builder.sheets, fonts: await fontsOf(file, entries) }
}

/** Each part once before any is read for good; the formulas without result of each. */
async function scanAll(file: Buffer, entries: readonly Entry[]): Promise<Map<string, string[]>> {
  const broken = new Map<string, string[]>()
  let left: number = limits.rows
  for (const entry of entries) {
    if (!/\.(xml|rels|vml)$/i.test(entry.name)) continue
    const isSheet = /^xl\/worksheets\/[^/]+$/i.test(entry.name)
    const scan = await scanXml(file, entry, isSheet ? left : Infinity)
    if (isSheet) left -= scan.rows
    if (scan.broken.length > 0) broken.set(entry.name, scan.broken)
  }
  return broken
}

/** The shared texts are read again for each sheet. */
function ensureShared(entries: readonly Entry[], sheets: number) {
  const shared = entries.find(({ name }) => /sharedstrings\.xml$/i.test(name))?.size ?? 0
  if (shared * sheets > limits.totalBytes * 2) throw refuse.bomb()
}

function brokenByRow(cells: readonly string[]): Map<number, number[]> {
  const rows = new Map<number, number[]>()
  for (const cell of cells) {
    const letters = /^[A-Z]+/.exec(cell)![0]
    const column = letters.split('').reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
    const row = Number(cell.slice(letters.length))
    rows.set(row, [...(rows.get(row) ?? []), column])
  }
  return rows
}

async function fontsOf(file: Buffer, entries: readonly Entry[]): Promise<string[]> {
  const styles = entries.find(({ name }) => /^xl\/styles\.xml$/i.test(name))
  if (styles === undefined) return []
  const names = (await unpackText(file, styles)).matchAll(/<name val="([^"]+)"/g)
  return [...new Set([...names].map(([, name]) => name!))]
}
