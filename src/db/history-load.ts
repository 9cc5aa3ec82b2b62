import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { FactTable } from './tables.ts'

/** One row of a fact table with both its times, as a generator or an older system tells them. */
export type LoadedFact = {
  readonly table: FactTable
  readonly id: string
  readonly valid: string
  readonly known: string
  readonly source: string
  readonly writtenBy: string
  readonly endedBy: string | null
  readonly values: Readonly<Record<string, string | number | boolean | null>>
}

export type LoadedSource = { readonly id: string; readonly at: string; readonly reason: string }

const chunk = 4_000

/**
 * A history written once, with the moments at which it was known: into an agency of which nothing is recorded yet. The
 * connection's transaction is the caller's; people are told before the facts about them.
 */
export class HistoryLoad {
  readonly #client: pg.ClientBase
  readonly #agencyId: string
  readonly #waiting = new Map<FactTable, LoadedFact[]>()
  #people: string[] = []
  rows = 0
  people = 0

  constructor(client: pg.ClientBase, agencyId: string) {
    this.#client = client
    this.#agencyId = agencyId
  }

  async sources(sources: readonly LoadedSource[], accountId: string): Promise<void> {
    const rows = sources.map(({ id, at, reason }) => [this.#agencyId, id, 'correction', at, accountId, reason])
    await this.#copy('source', ['agency_id', 'id', 'kind', 'at', 'account_id', 'reason'], rows)
  }

  async units(ids: readonly string[]): Promise<void> {
    await this.#copy(
      'unit',
      ['agency_id', 'id'],
      ids.map((id) => [this.#agencyId, id]),
    )
  }

  /** A person of whom the next facts speak; how many there are with him. */
  person(id: string): number {
    this.#people.push(id)
    return ++this.people
  }

  async add(facts: readonly LoadedFact[]): Promise<void> {
    for (const fact of facts) {
      const waiting = this.#waiting.get(fact.table)
      if (waiting) waiting.push(fact)
      else this.#waiting.set(fact.table, [fact])
    }
    this.rows += facts.length
    for (const [table, waiting] of this.#waiting) if (waiting.length >= chunk) await this.#write(table, waiting)
  }

  async finish(): Promise<void> {
    for (const [table, waiting] of this.#waiting) await this.#write(table, waiting)
  }

  async #write(table: FactTable, facts: LoadedFact[]): Promise<void> {
    this.#waiting.set(table, [])
    if (this.#people.length > 0)
      await this.#copy(
        'person',
        ['agency_id', 'id'],
        this.#people.map((id) => [this.#agencyId, id]),
      )
    this.#people = []
    const names = [...new Set(facts.flatMap(({ values }) => Object.keys(values)))]
    const rows = facts.map(({ id, valid, known, source, writtenBy, endedBy, values }) => {
      const told = names.map((name) => values[name] ?? null)
      return [this.#agencyId, id, valid, known, source, writtenBy, endedBy, ...told]
    })
    await this.#copy(table, ['agency_id', 'id', 'valid', 'known', 'source', 'written_by', 'ended_by', ...names], rows)
  }

  async #copy(table: string, columns: readonly string[], rows: readonly (readonly Cell[])[]): Promise<void> {
    if (rows.length === 0) return
    const into = this.#client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
    await pipeline(Readable.from(lines(rows)), into)
  }
}

type Cell = string | number | boolean | null

function* lines(rows: readonly (readonly Cell[])[]): Generator<string> {
  for (let at = 0; at < rows.length; at += 500) {
    yield rows
      .slice(at, at + 500)
      .map((cells) => cells.map(escaped).join('\t') + '\n')
      .join('')
  }
}

const escaped = (cell: Cell) => (cell === null ? '\\N' : String(cell).replaceAll(/[\\\t\n\r]/g, (mark) => `\\${mark}`))
