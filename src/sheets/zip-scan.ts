import { createInflateRaw } from 'node:zlib'
import { refuse } from './refuse.ts'
import type { Entry } from './zip-directory.ts'

/** Unpacks one part piece by piece and keeps nothing; the part must be exactly as long as the directory says. */
export async function* unpack(file: Buffer, { from, packed, size, method }: Entry): AsyncGenerator<Buffer> {
  const bytes = file.subarray(from, from + packed)
  let seen = 0
  const stream = createInflateRaw({ chunkSize: 256 * 1024 })
  if (method === 8) stream.end(bytes)
  try {
    for await (const chunk of method === 8 ? (stream as AsyncIterable<Buffer>) : [bytes]) {
      seen += chunk.length
      if (seen > size) throw refuse.lying()
      yield chunk
    }
  } catch (error) {
    throw isZlib(error) ? refuse.broken() : error
  } finally {
    stream.destroy()
  }
  if (seen !== size) throw refuse.lying()
}

const isZlib = (error: unknown) => error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')

export async function unpackText(file: Buffer, entry: Entry): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of unpack(file, entry)) chunks.push(chunk)
  return Buffer.concat(chunks).toString('utf8')
}

/** `broken`: the cells (`K12`) whose formula has no result in the file. */
export type Scan = { rows: number; broken: string[] }

const ROW = /<(?:\w+:)?row[ />]/g
const NO_RESULT = /<c r="([A-Z]+\d+)"[^>]*><f(?:[^>]*\/>|[^>]*>[^<]*<\/f>)(?:<v ?\/>|<v><\/v>)?<\/c>/g

/** Looks through one XML part for what must not be there before anything builds a tree from it. */
export async function scanXml(file: Buffer, entry: Entry, mostRows: number): Promise<Scan> {
  const scan: Scan = { rows: 0, broken: [] }
  let tail = ''
  for await (const chunk of unpack(file, entry)) {
    const text = tail + chunk.toString('latin1')
    ensurePlain(text)
    const cut = lastCell(text)
    const whole = text.slice(0, cut)
    scan.rows += whole.match(ROW)?.length ?? 0
    if (scan.rows > mostRows) throw refuse.manyRows()
    if (whole.includes('<f')) for (const [, cell] of whole.matchAll(NO_RESULT)) scan.broken.push(cell!)
    tail = text.slice(cut, cut + 8192)
  }
  return scan
}

/** Where a tag begins that the next piece may complete: a whole cell if possible, so that its formula is seen in one. */
function lastCell(text: string): number {
  const tag = text.lastIndexOf('<')
  const cell = text.lastIndexOf('<c ')
  if (tag < 0) return text.length
  return cell > text.length - 4096 ? cell : tag
}

/** No DTD, and no encoding in which one could hide from this search. */
export function ensurePlain(text: string) {
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) throw refuse.doctype()
  if (text.startsWith('þÿ') || text.startsWith('ÿþ') || text.slice(0, 4).includes('\0')) throw refuse.doctype()
}
