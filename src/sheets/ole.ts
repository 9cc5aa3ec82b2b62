import { refuse } from './refuse.ts'

const FREE = 0xfffffffa
/** Streams shorter than this lie together in the root's own stream, in pieces of 64 bytes. */
const SHORT = 4096

type Item = { readonly name: string; readonly first: number; readonly size: number }

/** Names and first bytes of what an OLE container (.xls, an encrypted .xlsx) holds: enough to tell which it is. */
export function oleParts(file: Buffer): Map<string, Buffer> {
  if (file.length < 1536) throw refuse.broken()
  const size = 2 ** file.readUInt16LE(30)
  if (size !== 512 && size !== 4096) throw refuse.broken()
  const sector = (id: number) => file.subarray((id + 1) * size, (id + 2) * size)
  const items = [...chain(file, sector, file.readUInt32LE(48))].flatMap((id) => itemsOf(sector(id)))
  const short = [...chain(file, sector, items[0]?.first ?? FREE)]
  const start = ({ first, size: length }: Item) => {
    if (length >= SHORT) return sector(first)
    const at = first * 64
    return sector(short[Math.floor(at / size)] ?? FREE).subarray(at % size)
  }
  return new Map(items.map((item) => [item.name, start(item)]))
}

function itemsOf(block: Buffer): Item[] {
  const items: Item[] = []
  for (let at = 0; at + 128 <= block.length; at += 128) {
    const length = block.readUInt16LE(at + 64)
    if (length < 4 || length > 64) continue
    const name = block.toString('utf16le', at, at + length - 2)
    items.push({ name, first: block.readUInt32LE(at + 116), size: block.readUInt32LE(at + 120) })
  }
  return items
}

/** The sectors of one stream, by the allocation table; only the 109 tables that the header names. */
function* chain(file: Buffer, sector: (id: number) => Buffer, first: number) {
  const perTable = sector(0).length / 4
  const seen = new Set<number>()
  for (let id = first; id < FREE && !seen.has(id);) {
    seen.add(id)
    yield id
    const nth = Math.floor(id / perTable)
    if (nth >= 109) return
    const table = sector(file.readUInt32LE(76 + 4 * nth))
    const at = (id % perTable) * 4
    if (table.length < at + 4) return
    id = table.readUInt32LE(at)
  }
}

const FILEPASS = 0x2f

/** Does a password lock this workbook stream? The record stands among the first ones. */
export function hasPassword(start: Buffer): boolean {
  for (let at = 0; at + 4 <= start.length; at += 4 + start.readUInt16LE(at + 2)) {
    if (start.readUInt16LE(at) === FILEPASS) return true
  }
  return false
}
