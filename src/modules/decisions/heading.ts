import type { PlainDate } from '#lib/date.ts'
import type { Agency } from '../access/model.ts'

export type Issue = { readonly number: string; readonly signedOn: PlainDate; readonly signer: string }

export const symbolOf = ({ symbol }: Agency) => `QĐ-${symbol}`

export const inFull = (text: string) =>
  text.replace(/\bUBND\b/g, 'Ủy ban nhân dân').replace(/\bHĐND\b/g, 'Hội đồng nhân dân')

/** 'Chủ tịch Ủy ban nhân dân thị xã' signs as 'Chủ tịch', by the authority of the office in full. */
export function headOf({ head, name }: Agency): { office: string; authority: string } {
  const full = inFull(head)
  const office = full.split(/ (?=Ủy ban nhân dân|Hội đồng nhân dân)/)[0]!
  return { office, authority: `${office} ${inFull(name)}` }
}
