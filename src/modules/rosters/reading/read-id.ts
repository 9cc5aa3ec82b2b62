import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Cell } from '#sheets/workbook.ts'
import { provinceCodes } from './province-codes.ts'
import type { ReadDate } from './read-date.ts'
import { held, type Problem, warning } from './problem.ts'

export type Sex = 'male' | 'female'

export type ReadId = { readonly number: string; readonly restored: boolean }

/** Chứng minh nhân dân 9 số hết giá trị sau ngày này. */
const OLD_CARD_UNTIL: PlainDate = '2024-12-31'

/** Số định danh: a spreadsheet that took it for a number has dropped its leading zeros. */
export function readId(cell: Cell, asOf: PlainDate): ReadId | 'malformed' {
  const text = cell.text.replace(/[\s.\-']/g, '')
  if (/^\d{12}$/.test(text)) return { number: text, restored: false }
  if (/^[1-9]\d{9,10}$/.test(text)) return { number: text.padStart(12, '0'), restored: true }
  if (/^\d{9}$/.test(text) && asOf <= OLD_CARD_UNTIL) return { number: text, restored: false }
  return 'malformed'
}

/** Mã tỉnh, thế kỷ và giới tính, hai số cuối năm sinh must agree with the row. */
export function idProblems({ number, restored }: ReadId, sex: Sex | null, birth: ReadDate | null): Problem[] {
  if (number.length !== 12) return []
  const problems: Problem[] = []
  if (restored) {
    problems.push(
      warning('id-leading-zero-restored', 'idNumber', `Số định danh bị mất số 0 ở đầu, đã khôi phục thành ${number}.`),
    )
  }
  if (!provinceCodes.has(number.slice(0, 3))) {
    problems.push(
      held(
        'id-province-unknown',
        'idNumber',
        `Ba số đầu ${number.slice(0, 3)} của số định danh không phải mã tỉnh nào. Hãy đối chiếu thẻ căn cước.`,
      ),
    )
  }
  if (sex !== null && idSex(number) !== sex) {
    problems.push(
      held(
        'id-sex-mismatch',
        'idNumber',
        `Số định danh là của ${sexWord(idSex(number))} nhưng dòng này ghi ${sexWord(sex)}. Hãy đối chiếu thẻ căn cước.`,
      ),
    )
  }
  if (birth !== null && idBirthYear(number) !== yearOf(birth.on)) {
    problems.push(
      held(
        'id-birth-year-mismatch',
        'idNumber',
        `Số định danh ứng với năm sinh ${idBirthYear(number)} nhưng dòng này ghi ${yearOf(birth.on)}. Hãy đối chiếu thẻ căn cước.`,
      ),
    )
  }
  return problems
}

const sexWord = (sex: Sex) => (sex === 'male' ? 'nam' : 'nữ')

export const idSex = (number: string): Sex => (Number(number[3]) % 2 === 0 ? 'male' : 'female')

const idBirthYear = (number: string) => 1900 + Math.floor(Number(number[3]) / 2) * 100 + Number(number.slice(4, 6))
