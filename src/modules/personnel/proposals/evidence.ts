import { Refusal } from '#law/kit/refusal.ts'
import { nfc, squeeze } from '#lib/text.ts'

export type Evidence = {
  readonly name: string
  readonly type: 'application/pdf' | 'image/jpeg' | 'image/png'
  readonly file: Buffer
}

const mostBytes = 5 * 1024 * 1024
const starts = [
  ['application/pdf', Buffer.from('%PDF-')],
  ['image/jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['image/png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
] as const

/** Minh chứng: what it is follows from its bytes, not from its name. */
export function readEvidence(given: { name: string; file: string } | null): Evidence | null {
  if (given === null) return null
  const file = Buffer.from(given.file, 'base64')
  const says = 'Minh chứng phải là tệp PDF, JPG hoặc PNG, không quá 5 MB. Hãy chọn tệp khác.'
  const type = starts.find(([, start]) => file.subarray(0, start.length).equals(start))?.[0]
  if (type === undefined || file.length > mostBytes)
    throw new Refusal('invalid', says, [], { fields: { evidence: says } })
  return { name: squeeze(nfc(given.name.split(/[\\/]/).at(-1)!)).slice(-200), type, file }
}
