import { randomBytes } from 'node:crypto'

/** Crockford's letters: none is taken for another. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** Mã kiểm tra chứng nhận: 20 letters of 5 bits, so nobody finds one by trying. */
export const newCode = (): string => Array.from(randomBytes(20), (byte) => letters[byte % 32]).join('')

/** As typed by hand: 'o' is 0, 'i' and 'l' are 1, dashes and spaces are nothing. */
export const readCode = (typed: string): string =>
  typed.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')

/** 'Nguyễn Thị Mẫu' → 'N. T. Mẫu' */
export function shortName(fullName: string): string {
  const words = fullName.split(' ')
  return words.map((word, at) => (at === words.length - 1 ? word : `${word.charAt(0)}.`)).join(' ')
}
