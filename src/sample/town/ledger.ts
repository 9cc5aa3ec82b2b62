import type { FactTable } from '#db/tables.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Ids } from './ids.ts'
import type { Act, Acts } from './moments.ts'

export type Values = Readonly<Record<string, string | number | boolean | null>>

/** One row of a fact table, with both times. */
export type FactRow = {
  readonly table: FactTable
  readonly id: string
  readonly valid: string
  readonly known: string
  readonly source: string
  readonly writtenBy: string
  readonly endedBy: string | null
  readonly values: Values
}

/** For the days `from ≤ d < until`; null: without end on that side. */
export type Span = { readonly from: PlainDate | null; readonly until?: PlainDate | null; readonly values: Values }

type Writing = { readonly by?: Act; readonly taken?: Act }
type Version = { readonly source: Act; readonly by: Act; readonly ended: Act | null }

const valid = (from: PlainDate | null, until: PlainDate | null | undefined) => `[${from ?? ''},${until ?? ''})`

/** Writes what happened as the records came to know it: what ended was first believed to go on. */
export class Ledger {
  readonly ids: Ids
  readonly acts: Acts
  #rows: FactRow[] = []

  constructor(ids: Ids, acts: Acts) {
    this.ids = ids
    this.acts = acts
  }

  /** A span whose end was known when it was written; `taken`: the act that later took it back. */
  once(table: FactTable, { from, until, values }: Span, { by, taken }: Writing = {}): void {
    const act = by ?? this.acts.of(from)
    this.#write(table, valid(from, until), { source: act, by: act, ended: taken ?? null }, values)
  }

  /** A span that was open until its end became known, at once or by `late`. */
  open(table: FactTable, { from, until, values }: Span, { by, late }: { by?: Act; late?: Act } = {}): void {
    const began = by ?? this.acts.of(from)
    if (!until) return this.#write(table, valid(from, null), { source: began, by: began, ended: null }, values)
    const told = late ?? this.acts.of(until)
    const ended = told.at > began.at ? told : began
    if (ended !== began) this.#write(table, valid(from, null), { source: began, by: began, ended }, values)
    this.#write(table, valid(from, until), { source: began, by: ended, ended: null }, values)
  }

  /** One after another: each holds until the next begins or its own end. */
  chain(table: FactTable, spans: readonly Span[]): void {
    for (const span of spans) if (!span.until || !span.from || span.from < span.until) this.open(table, span)
  }

  /** What was written since the last time. */
  take(): readonly FactRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  #write(table: FactTable, range: string, { source, by, ended }: Version, values: Values): void {
    this.#rows.push({
      table,
      id: this.ids.next(),
      valid: range,
      known: `[${by.at},${ended?.at ?? ''})`,
      source: source.id,
      writtenBy: by.id,
      endedBy: ended?.id ?? null,
      values,
    })
  }
}
