import { limits } from './limits.ts'
import { refuse } from './refuse.ts'
import type { Entry } from './zip-directory.ts'
import { ensurePlain, unpack } from './zip-scan.ts'

const ROW = /<(?:\w+:)?table-row\b([^>]*)>([\s\S]*?)<\/(?:\w+:)?table-row>/g
const CELL = /<(?:\w+:)?(?:covered-)?table-cell\b([^>]*?)(\/?)>/g
const CLOSE = 'table-row>'
const LONGEST_ROW = 4 * 1024 * 1024

/** Looks through an .ods before it is read: a few bytes there may say “this row a million times”. */
export async function scanOds(file: Buffer, content: Entry): Promise<void> {
  const total = { rows: 0, cells: 0 }
  if (content.size > limits.odsBytes) throw refuse.largeOds()
  let tail = ''
  for await (const chunk of unpack(file, content)) {
    const text = tail + chunk.toString('latin1')
    ensurePlain(text)
    const end = endOfRows(text)
    const whole = text.slice(0, end)
    for (const [, attributes, body] of whole.matchAll(ROW)) count(attributes!, body!, total)
    tail = text.slice(end)
    if (tail.length > LONGEST_ROW) throw refuse.bomb()
  }
}

/** Behind the last tag that closes a row; 0 when none does. */
function endOfRows(text: string): number {
  for (let at = text.lastIndexOf(CLOSE); at > 0; at = text.lastIndexOf(CLOSE, at - 1)) {
    if (text[text.lastIndexOf('<', at) + 1] === '/') return at + CLOSE.length
  }
  return 0
}

function count(attributes: string, body: string, total: { rows: number; cells: number }) {
  const width = widthOf(body)
  if (width === 0) return
  const times = Number(/number-rows-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1)
  total.rows += times
  total.cells += times * width
  if (total.rows > limits.rows) throw refuse.manyRows()
  if (total.cells > limits.cells) throw refuse.manyCells()
}

/** Columns up to the last cell that holds something; blank ones after it cost nothing. */
function widthOf(body: string): number {
  let [at, last] = [0, 0]
  for (const [, attributes, closed] of body.matchAll(CELL)) {
    at += Number(/number-columns-repeated="(\d+)"/.exec(attributes!)?.[1] ?? 1)
    if (closed === '' || attributes!.includes('value-type=')) last = at
  }
  return last
}
