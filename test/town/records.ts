import type { PlainDate } from '#lib/date.ts'
import type { FactRow } from '../../src/sample/town/ledger.ts'

export type Fact = {
  readonly from: string
  readonly until: string
  readonly knownFrom: string
  readonly knownUntil: string
  readonly values: FactRow['values']
}

/** Which days, and as it was known when; `knownAt` null: as it is known now. */
export type Asked = { readonly day: PlainDate; readonly knownAt: string | null }

const first = '0000'
const last = '9999'

const [bounds, ends] = [/^\[([^,]*),([^)]*)\)$/, (text: string, otherwise: string) => (text === '' ? otherwise : text)]

/** A generated town's rows as plain lists, and nothing of the product. */
export class Records {
  readonly #tables = new Map<string, Fact[]>()

  constructor(rows: Iterable<FactRow>) {
    for (const row of rows) {
      const [, from = '', until = ''] = bounds.exec(row.valid)!
      const [, knownFrom = '', knownUntil = ''] = bounds.exec(row.known)!
      const fact = {
        from: ends(from, first),
        until: ends(until, last),
        knownFrom,
        knownUntil: ends(knownUntil, last),
        values: row.values,
      }
      const table = this.#tables.get(row.table)
      if (table) table.push(fact)
      else this.#tables.set(row.table, [fact])
    }
  }

  all(table: string): readonly Fact[] {
    return this.#tables.get(table) ?? []
  }

  tables(): readonly string[] {
    return [...this.#tables.keys()]
  }
}

export const isKnown = ({ knownFrom, knownUntil }: Fact, { knownAt }: Asked) =>
  knownAt === null ? knownUntil === last : knownFrom <= knownAt && knownAt < knownUntil

export const isValid = ({ from, until }: Fact, { day }: Asked) => from <= day && day < until
