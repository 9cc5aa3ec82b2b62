import { toCell } from './cell.ts'
import { limits } from './limits.ts'
import { refuse } from './refuse.ts'
import type { Cell, Row, Sheet } from './workbook.ts'

/** Gathers the rows of one file sheet by sheet and stops at the limits. Blank rows are left out. */
export class Builder {
  readonly sheets: Sheet[] = []
  #rows: Row[] = []
  #rowCount = 0
  #cellCount = 0
  /** Lists repeat themselves: one cell serves every place that says the same. */
  readonly #known = new Map<unknown, Cell | null>()

  begin(name: string) {
    this.#rows = []
    this.sheets.push({ name, rows: this.#rows })
  }

  /** `broken`: the columns of this row whose formula has no result. */
  add(number: number, values: readonly unknown[], broken?: readonly number[]) {
    const cells: (Cell | null)[] = values.map((value) => this.#cell(value))
    for (const column of broken ?? []) cells[column] = { kind: 'broken', text: '' }
    let last = cells.length
    while (last > 0 && !cells[last - 1]) last--
    if (last === 0) return
    cells.length = last
    for (let at = 0; at < last; at++) cells[at] ??= null
    this.#rows.push({ number, cells })
    this.#cellCount += last
    if (++this.#rowCount > limits.rows) throw refuse.manyRows()
    if (this.#cellCount > limits.cells) throw refuse.manyCells()
  }

  #cell(value: unknown): Cell | null {
    const key = value instanceof Date ? value.getTime() + 0.5 : value
    let cell = this.#known.get(key)
    if (cell === undefined) {
      cell = toCell(value)
      if (this.#known.size < 100_000) this.#known.set(key, cell)
    }
    return cell
  }
}
