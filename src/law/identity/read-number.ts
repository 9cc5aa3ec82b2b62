import type { Sex } from '#law/retirement/retirement-age.ts'
import { birthProvince } from './province-codes.ts'

export type IdentityReading = { readonly province: string | null; readonly sex: Sex; readonly birthYear: number }

/** Số định danh 12 chữ số: the fourth digit tells century and sex, the next two the year. Undefined when it is none. */
export function readIdentityNumber(number: string): IdentityReading | undefined {
  if (!/^\d{12}$/.test(number)) return undefined
  const century = Math.floor(Number(number[3]) / 2)
  return {
    province: birthProvince(number.slice(0, 3)) ?? null,
    sex: Number(number[3]) % 2 === 0 ? 'male' : 'female',
    birthYear: 1900 + century * 100 + Number(number.slice(4, 6)),
  }
}

/** As cards and lists print it: blanks, dots and dashes between the digits */
export const identityDigits = (written: string) => written.replace(/[\s.\-']/g, '')
