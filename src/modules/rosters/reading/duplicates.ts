import type { ReadDate } from './read-date.ts'
import { held, type Problem } from './problem.ts'
import type { Identity } from './read-person.ts'

type Seen = { readonly sheet: string; readonly row: number; readonly idNumber: string | null; readonly birth: ReadDate }

/** Một người ghi hai lần: the same personal number, or the same name and birth with no two numbers to tell them apart. */
export class People {
  readonly #byId = new Map<string, Seen>()
  readonly #byName = new Map<string, Seen[]>()

  /** The problem when somebody already read is this person. */
  meet(sheet: string, row: number, { fullName, birth, idNumber }: Identity): Problem | null {
    if (fullName === '' || birth === null) return null
    const name = nameKey(fullName, birth)
    const namesakes = this.#byName.get(name) ?? []
    const first = (idNumber && this.#byId.get(idNumber)) || namesakes.find((other) => mayBeOne(other, idNumber, birth))
    if (first) {
      const where = first.sheet === sheet ? `dòng ${first.row}` : `trang “${first.sheet}” dòng ${first.row}`
      return held(
        'duplicate-person',
        'fullName',
        `${fullName} đã có ở ${where}. Hãy xóa một trong hai dòng, hoặc sửa ngày sinh, số định danh nếu là hai người.`,
      )
    }
    const seen = { sheet, row, idNumber, birth }
    this.#byName.set(name, [...namesakes, seen])
    if (idNumber) this.#byId.set(idNumber, seen)
    return null
  }
}

const nameKey = (fullName: string, birth: ReadDate) => `${fullName}|${birth.on.slice(0, 4)}`

/** A year alone may be any day of it. */
function mayBeOne(other: Seen, idNumber: string | null, birth: ReadDate): boolean {
  if (other.idNumber !== null && idNumber !== null) return false
  if (other.birth.precision === 'year' || birth.precision === 'year') return true
  if (other.birth.precision === 'month' || birth.precision === 'month')
    return other.birth.on.slice(0, 7) === birth.on.slice(0, 7)
  return other.birth.on === birth.on
}
