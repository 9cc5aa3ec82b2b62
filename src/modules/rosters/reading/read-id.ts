import { identityFaults } from '#law/identity/identity-faults.ts'
import { acceptsOldCard, isOldCardNumber } from '#law/identity/old-card.ts'
import { identityDigits } from '#law/identity/read-number.ts'
import type { Sex } from '#law/retirement/retirement-age.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Cell } from '#sheets/workbook.ts'
import type { ReadDate } from './read-date.ts'
import { held, type Problem, warning } from './problem.ts'

export type { Sex }

export type ReadId = { readonly number: string; readonly restored: boolean }

/** Số định danh: a spreadsheet that took it for a number has dropped its leading zeros. */
export function readId(cell: Cell, asOf: PlainDate): ReadId | 'malformed' {
  const text = identityDigits(cell.text)
  if (/^\d{12}$/.test(text)) return { number: text, restored: false }
  if (/^[1-9]\d{9,10}$/.test(text)) return { number: text.padStart(12, '0'), restored: true }
  if (isOldCardNumber(text) && acceptsOldCard(asOf)) return { number: text, restored: false }
  return 'malformed'
}

const heldKinds = ['id-province-unknown', 'id-sex-mismatch', 'id-birth-year-mismatch'] as const

/** Mã tỉnh, thế kỷ và giới tính, hai số cuối năm sinh must agree with the row. */
export function idProblems({ number, restored }: ReadId, sex: Sex | null, birth: ReadDate | null): Problem[] {
  if (number.length !== 12) return []
  const warnings = restored
    ? [warning('id-leading-zero-restored', 'idNumber', `Số định danh bị mất số 0 ở đầu, đã khôi phục thành ${number}.`)]
    : []
  const faults = identityFaults(number, { sex, birthYear: birth && yearOf(birth.on) })
  return [
    ...warnings,
    ...faults.flatMap(({ kind, says }) => {
      const known = heldKinds.find((one) => one === kind)
      return known === undefined ? [] : [held(known, 'idNumber', says)]
    }),
  ]
}
