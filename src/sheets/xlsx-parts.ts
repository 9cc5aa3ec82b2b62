import { refuse } from './refuse.ts'
import type { Entry } from './zip-directory.ts'
import { unpackText } from './zip-scan.ts'

/** `index`: the place among all the sheets that the workbook names, charts included. */
export type SheetPart = { readonly name: string; readonly path: string; readonly index: number }

/** The worksheets in the order of the workbook; chart sheets have no rows and are left out. */
export async function sheetParts(file: Buffer, entries: readonly Entry[]): Promise<SheetPart[]> {
  const paths = new Set(entries.map(({ name }) => name))
  const [workbook, links] = await Promise.all([
    text(file, entries, 'xl/workbook.xml'),
    text(file, entries, 'xl/_rels/workbook.xml.rels'),
  ])
  const targets = new Map(tags(links, 'Relationship').map((tag) => [attribute(tag, 'Id'), target(tag)]))
  return tags(workbook, 'sheet')
    .map((tag, index) => ({ name: attribute(tag, 'name'), path: targets.get(attribute(tag, '\\w+:id')) ?? '', index }))
    .filter(({ path }) => paths.has(path))
}

async function text(file: Buffer, entries: readonly Entry[], path: string): Promise<string> {
  const entry = entries.find(({ name }) => name === path)
  if (entry === undefined) throw refuse.broken()
  return unpackText(file, entry)
}

const tags = (xml: string, name: string) => xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, 'g')) ?? []

function target(tag: string): string {
  if (!attribute(tag, 'Type').endsWith('/worksheet')) return ''
  const path = attribute(tag, 'Target')
  return path.startsWith('/') ? path.slice(1) : `xl/${path}`
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag)
  return unescape(value?.[1] ?? value?.[2] ?? '')
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescape = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? all
    return String.fromCodePoint(Math.min(hex === undefined ? Number(decimal) : parseInt(hex, 16), 0x10ffff))
  })
