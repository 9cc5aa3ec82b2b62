import { limits } from './limits.ts'
import { refuse } from './refuse.ts'

/** One part of the archive, as its directory describes it: nothing has been unpacked yet. */
export type Entry = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  /** Where the packed bytes begin. */
  readonly from: number
}

const END = 0x06054b50
const ITEM = 0x02014b50
const LOCAL = 0x04034b50

/** Mục lục của tệp nén. Refuses what is broken, encrypted or too large before anything is unpacked. */
export function zipDirectory(file: Buffer): Entry[] {
  const { count, offset } = endOf(file)
  if (count > limits.entries) throw refuse.bomb()
  const entries: Entry[] = []
  for (let at = offset; entries.length < count;) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== ITEM) throw refuse.broken()
    entries.push(entryAt(file, at))
    at += 46 + file.readUInt16LE(at + 28) + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  ensureApart(entries, file.length)
  ensureModest(entries)
  return entries
}

function endOf(file: Buffer) {
  const lowest = Math.max(0, file.length - 22 - 0xffff)
  for (let at = file.length - 22; at >= lowest; at--) {
    if (file.readUInt32LE(at) !== END) continue
    const [count, offset] = [file.readUInt16LE(at + 10), file.readUInt32LE(at + 16)]
    if (count === 0xffff || offset === 0xffffffff) throw refuse.bomb()
    return { count, offset }
  }
  throw refuse.broken()
}

function entryAt(file: Buffer, at: number): Entry {
  if ((file.readUInt16LE(at + 8) & 1) === 1) throw refuse.encrypted()
  const method = file.readUInt16LE(at + 10)
  if (method !== 0 && method !== 8) throw refuse.broken()
  const local = file.readUInt32LE(at + 42)
  if (local + 30 > file.length || file.readUInt32LE(local) !== LOCAL) throw refuse.broken()
  return {
    name: file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28)),
    method,
    packed: file.readUInt32LE(at + 20),
    size: file.readUInt32LE(at + 24),
    from: local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28),
  }
}

/** Two parts that share bytes unpack the same bytes twice: the trick of the small bomb. */
function ensureApart(entries: readonly Entry[], end: number) {
  const order = entries.toSorted((a, b) => a.from - b.from)
  order.forEach(({ from, packed }, at) => {
    if (from + packed > end) throw refuse.broken()
    if (from + packed > (order[at + 1]?.from ?? end)) throw refuse.lying()
  })
}

function ensureModest(entries: readonly Entry[]) {
  let total = 0
  for (const { name, size, packed } of entries) {
    total += size
    if (size > mostBytes(name) || total > limits.totalBytes) throw refuse.bomb()
    if (size > limits.ratioFrom && size > packed * limits.ratio) throw refuse.bomb()
  }
}

function mostBytes(name: string): number {
  if (/sharedstrings\.xml$/i.test(name)) return limits.sharedStringBytes
  return /(?:^xl\/(?:workbook|styles)\.xml|Types\].xml|\.rels)$/i.test(name) ? limits.treeBytes : limits.entryBytes
}
