import { fromTcvn3 } from '#lib/legacy-text/tcvn3.ts'
import { fromVni } from '#lib/legacy-text/vni.ts'

const codes = Array.from({ length: 0xfe - 0xa1 + 1 }, (_, at) => String.fromCharCode(0xa1 + at))
const pairs = 'aAeEoOôÔuUöÖyY'.split('').flatMap((base) => codes.map((mark) => base + mark))

/** From Unicode back to the old letters, by trying what each code reads as. */
function encoder(from: (text: string) => string, written: readonly string[]): (text: string) => string {
  const known = new Map(
    written.flatMap((code) => {
      const letter = from(code).normalize('NFC')
      return letter.length === 1 && letter !== code ? [[letter, code] as const] : []
    }),
  )
  return (text) =>
    text
      .normalize('NFC')
      .split('')
      .map((letter) => known.get(letter) ?? letter)
      .join('')
}

/** Capitals with a mark of tone do not exist: offices type them small, in a font of capitals. */
const tcvn3 = encoder(fromTcvn3, codes)
export const toTcvn3 = (text: string) => {
  const capitals = new Set('ĂÂÊÔƠƯĐ')
  return tcvn3(
    text.normalize('NFC').replace(/[À-Ỹ]/g, (letter) => (capitals.has(letter) ? letter : letter.toLowerCase())),
  )
}

export const toVni = encoder(fromVni, [...codes, ...pairs])
