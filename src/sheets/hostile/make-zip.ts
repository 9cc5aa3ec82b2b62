import { crc32, deflateRawSync } from 'node:zlib'

/** One part of an archive under test; what it claims of itself may be a lie. */
export type Part = {
  readonly name: string
  readonly data: Buffer | string
  readonly claimedSize?: number
  readonly flags?: number
  /** The bytes of an earlier part, again. */
  readonly sameBytesAs?: number
}

export function makeZip(parts: readonly Part[]): Buffer {
  const chunks: Buffer[] = []
  const directory: Buffer[] = []
  const offsets: number[] = []
  let at = 0
  for (const { name, data, claimedSize, flags = 0, sameBytesAs } of parts) {
    const bytes = Buffer.from(data as string)
    const packed = deflateRawSync(bytes)
    const head = fields(name, packed.length, claimedSize ?? bytes.length, crc32(bytes), flags)
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name)])
    const shared = sameBytesAs === undefined ? undefined : offsets[sameBytesAs]
    offsets.push(shared ?? at)
    directory.push(item(head, name, shared ?? at))
    if (shared !== undefined) continue
    chunks.push(local, packed)
    at += local.length + packed.length
  }
  return Buffer.concat([...chunks, ...directory, end(parts.length, Buffer.concat(directory).length, at)])
}

/** The 26 bytes that the local header and the directory share. */
function fields(name: string, packed: number, size: number, crc: number, flags: number): Buffer {
  const head = Buffer.alloc(26)
  head.writeUInt16LE(20, 0)
  head.writeUInt16LE(flags, 2)
  head.writeUInt16LE(8, 4)
  head.writeUInt32LE(crc, 10)
  head.writeUInt32LE(packed, 14)
  head.writeUInt32LE(size, 18)
  head.writeUInt16LE(Buffer.byteLength(name), 22)
  return head
}

function item(head: Buffer, name: string, offset: number): Buffer {
  const tail = Buffer.alloc(14)
  tail.writeUInt32LE(offset, 10)
  return Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), head, tail, Buffer.from(name)])
}

function end(count: number, size: number, offset: number): Buffer {
  const record = Buffer.alloc(22)
  record.write('PK\x05\x06', 'latin1')
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(size, 12)
  record.writeUInt32LE(offset, 16)
  return record
}
