import { fromTcvn3 } from './tcvn3.ts'
import { fromVni } from './vni.ts'

export type Encoding = 'Unicode' | 'TCVN3' | 'VNI'

/** Letters that only Vietnamese in Unicode has; letters only TCVN3 has; letters TCVN3 and VNI share and Unicode has not. */
const UNICODE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9]|\p{M}/u
const TCVN3 = /[\u00A1-\u00AF\u00B5-\u00BE\u00D7\u00DE\u00DF\u00F0\u00F7\u00FE]/
const LEGACY = /[ÄÅÆËÎÏÑÖØÛÜäåæçëîïñöøûü]/

/** How many of these texts look like each encoding. Texts without a telling letter count for none. */
export type Tally = { unicode: number; tcvn3: number; legacy: number }

export const noTally = (): Tally => ({ unicode: 0, tcvn3: 0, legacy: 0 })

export function tallyText(tally: Tally, text: string) {
  if (UNICODE.test(text)) tally.unicode++
  else if (TCVN3.test(text)) tally.tcvn3++
  else if (LEGACY.test(text)) tally.legacy++
}

/** Which encoding most of the texts are in; `fonts` (`.VnTime`, `VNI-Times`) tell when the letters do not. */
export function encodingOf({ unicode, tcvn3, legacy }: Tally, fonts: readonly string[] = []): Encoding {
  if (unicode >= tcvn3 + legacy) return 'Unicode'
  if (tcvn3 * 8 >= legacy) return 'TCVN3'
  return fonts.some((font) => font.startsWith('.Vn')) && tcvn3 > 0 ? 'TCVN3' : 'VNI'
}

/** A text that already has Unicode's own letters stays as it is, whatever the rest of its column is in. */
export function toUnicode(text: string, encoding: Encoding): string {
  if (encoding === 'Unicode' || UNICODE.test(text)) return text.normalize('NFC')
  return encoding === 'TCVN3' ? fromTcvn3(text) : fromVni(text).normalize('NFC')
}
