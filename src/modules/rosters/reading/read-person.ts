import { readIdentityNumber } from '#law/identity/read-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { fold, properName, splitName } from '#lib/text.ts'
import type { Cell } from '#sheets/workbook.ts'
import { type FieldCells, textOf } from './field-cells.ts'
import { type Field, fieldLabels } from './fields.ts'
import { held, type Problem, warning } from './problem.ts'
import { type ReadDate, readDate, sayDate } from './read-date.ts'
import { idProblems, readId, type Sex } from './read-id.ts'
import { ageProblem } from './age.ts'

export type Identity = {
  readonly fullName: string
  readonly familyName: string
  readonly givenName: string
  readonly sex: Sex | null
  readonly birth: ReadDate | null
  readonly idNumber: string | null
}

/** Who this row is. What is wrong goes into `problems`. */
export function readIdentity(cells: FieldCells, asOf: PlainDate, problems: Problem[]): Identity {
  const name = readName(cells, problems)
  const { birth, sex: column } = readBirth(cells, Number(asOf.slice(0, 4)), problems)
  const stated = column ?? sexOf(textOf(cells('sex')))
  const age = birth && ageProblem(birth, asOf)
  if (age) problems.push(age)
  const idNumber = readIdNumber(cells, asOf, problems, stated, age ? null : birth)
  const sex = stated ?? (idNumber === null ? null : (readIdentityNumber(idNumber)?.sex ?? null))
  return { ...name, sex, birth, idNumber }
}

function readName(cells: FieldCells, problems: Problem[]) {
  const apart = properName(`${textOf(cells('familyName'))} ${textOf(cells('givenName'))}`)
  const fullName = properName(textOf(cells('fullName'))) || apart
  if (fullName === '')
    problems.push(held('missing-name', 'fullName', 'Dòng này có số liệu nhưng không có họ tên. Hãy ghi họ tên.'))
  const givenName = properName(textOf(cells('givenName')))
  if (givenName === '' || !fullName.endsWith(givenName)) return { fullName, ...splitName(fullName) }
  return { fullName, givenName, familyName: fullName.slice(0, -givenName.length).trim() }
}

/** Ngày sinh in one column, or in the men's or the women's. */
function readBirth(cells: FieldCells, year: number, problems: Problem[]): { birth: ReadDate | null; sex: Sex | null } {
  const [one, man, woman] = [cells('birth'), cells('birthMen'), cells('birthWomen')]
  if (man && woman) {
    const stated = sexOf(textOf(cells('sex')))
    if (stated === null) {
      problems.push(held('both-sexes', 'birthMen', 'Ngày sinh ghi ở cả cột nam và cột nữ. Hãy xóa ô ở cột không đúng.'))
    }
    const cell = one ?? (stated === 'female' ? woman : man)
    return { birth: dateIn(cell, 'birth', year, problems), sex: stated }
  }
  const cell = one ?? man ?? woman
  const sex = man ? 'male' : woman ? 'female' : null
  if (cell === null) problems.push(held('missing-birth', 'birth', 'Không có ngày sinh. Hãy ghi ngày sinh.'))
  return { birth: cell && dateIn(cell, 'birth', year, problems), sex }
}

/** The date in a cell, or null with the reason why not. */
export function dateIn(cell: Cell, field: Field, latestYear: number, problems: Problem[]): ReadDate | null {
  if (isBroken(cell, field, problems)) return null
  const date = readDate(cell, latestYear)
  const name = fieldLabels[field].toLowerCase()
  if (date === 'impossible' || (date.precision === 'year' && field !== 'birth')) {
    problems.push(
      held(
        'impossible-date',
        field,
        `Không đọc được ${name} “${textOf(cell)}”: lịch không có ngày này. Hãy ghi lại theo dạng ngày/tháng/năm.`,
      ),
    )
    return null
  }
  if (date.precision === 'month') {
    problems.push(warning('date-month-only', field, `Ô ${name} chỉ ghi tháng ${sayDate(date)}; lấy ngày 01 của tháng.`))
  }
  if (date.precision === 'year') {
    problems.push(warning('birth-year-only', field, `Chỉ có năm sinh ${sayDate(date)}; cần bổ sung ngày, tháng sinh.`))
  }
  return date
}

export function isBroken(cell: Cell | null, field: Field, problems: Problem[]): boolean {
  if (cell?.kind !== 'broken') return false
  problems.push(
    held(
      'formula-without-result',
      field,
      `Ô ${fieldLabels[field]} là công thức chưa có kết quả. Hãy mở tệp bằng Excel, lưu lại, hoặc gõ thẳng giá trị.`,
    ),
  )
  return true
}

const SEXES: Readonly<Record<string, Sex>> = {
  nam: 'male',
  trai: 'male',
  male: 'male',
  m: 'male',
  nu: 'female',
  gai: 'female',
  female: 'female',
  f: 'female',
}

const sexOf = (text: string): Sex | null => (text === '' ? null : (SEXES[fold(text)] ?? null))

function readIdNumber(
  cells: FieldCells,
  asOf: PlainDate,
  problems: Problem[],
  sex: Sex | null,
  birth: ReadDate | null,
) {
  const cell = cells('idNumber')
  if (cell === null || isBroken(cell, 'idNumber', problems)) return null
  const id = readId(cell, asOf)
  if (id === 'malformed') {
    problems.push(
      held(
        'id-malformed',
        'idNumber',
        `Số định danh “${textOf(cell)}” không đủ 12 chữ số. Hãy ghi lại theo thẻ căn cước.`,
      ),
    )
    return null
  }
  problems.push(...idProblems(id, sex, birth))
  return id.number
}
