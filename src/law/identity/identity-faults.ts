import type { Sex } from '#law/retirement/retirement-age.ts'
import { readIdentityNumber } from './read-number.ts'

export type IdentityFaultKind =
  | 'id-malformed'
  | 'id-old-card-expired'
  | 'id-province-unknown'
  | 'id-sex-mismatch'
  | 'id-birth-year-mismatch'
  | 'id-birth-year-future'

export type IdentityFault = { readonly kind: IdentityFaultKind; readonly says: string }

/** What the record says; null or absent where it says nothing. Nobody is born after `bornBy`. */
export type Stated = {
  readonly sex?: Sex | null | undefined
  readonly birthYear?: number | null | undefined
  readonly bornBy?: number
}

const compareCard = 'Hãy đối chiếu thẻ căn cước.'
const sexWord = (sex: Sex) => (sex === 'male' ? 'nam' : 'nữ')

/** Mã tỉnh, thế kỷ và giới tính, hai số cuối năm sinh must agree with the record. */
export function identityFaults(number: string, { sex, birthYear, bornBy }: Stated): readonly IdentityFault[] {
  const read = readIdentityNumber(number)
  if (read === undefined) return [{ kind: 'id-malformed', says: `Số định danh “${number}” không đủ 12 chữ số.` }]
  const faults: IdentityFault[] = []
  if (read.province === null) faults.push({ kind: 'id-province-unknown', says: provinceSays(number.slice(0, 3)) })
  if (sex && read.sex !== sex) {
    const says = `Số định danh là của ${sexWord(read.sex)} nhưng ghi là ${sexWord(sex)}. ${compareCard}`
    faults.push({ kind: 'id-sex-mismatch', says })
  }
  if (birthYear && read.birthYear !== birthYear) {
    const says = `Số định danh ứng với năm sinh ${read.birthYear} nhưng ghi năm sinh ${birthYear}. ${compareCard}`
    faults.push({ kind: 'id-birth-year-mismatch', says })
  } else if (bornBy !== undefined && read.birthYear > bornBy) {
    const says = `Số định danh ứng với năm sinh ${read.birthYear}, sau năm ${bornBy}. ${compareCard}`
    faults.push({ kind: 'id-birth-year-future', says })
  }
  return faults
}

/** The list of country codes was not read: a code from 100 up may be one. */
function provinceSays(code: string): string {
  const says = `Ba số đầu ${code} của số định danh không phải mã tỉnh nào`
  return Number(code) < 100 ? `${says}. ${compareCard}` : `${says}, có thể là mã quốc gia nơi khai sinh. ${compareCard}`
}
