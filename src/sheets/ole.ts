import { refuse } from './refuse.ts'

const FREE = 0xfffffffa

/** Names and first bytes of what an OLE container (.xls, an encrypted .xlsx) holds: enough to tell which it is. */
export function oleParts(file: Buffer): Map<string, Buffer> {
  if (file.length < 1536) throw refuse.broken()
  const size = 2 ** file.readUInt16LE(30)
  if (size !== 512 && size !== 4096) throw refuse.broken()
  const sector = (id: number) => file.subarray((id + 1) * size, (id + 2) * size)
  const parts = new Map<string, Buffer>()
  for (const id of chain(file, sector, file.readUInt32LE(48))) {
    const block = sector(id)
    for (let at = 0; at + 128 <= block.length; at += 128) {
      const length = block.readUInt16LE(at + 64)
      if (length < 4 || length > 64) continue
      parts.set(block.toString('utf16le', at, at + length - 2), sector(block.readUInt32LE(at + 116)))
    }
  }
  return parts
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
