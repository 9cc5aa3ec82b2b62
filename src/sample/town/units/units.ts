import type { PlainDate } from '#lib/date.ts'
import type { Ledger, Span } from '../ledger.ts'
import type { Ending, Profile, UnitSpec } from './spec.ts'

/** The town's units under their ids, and where somebody of an ended unit is found later. */
export class Units {
  readonly specs: readonly UnitSpec[]
  readonly #ids: ReadonlyMap<string, string>
  readonly #byKey: ReadonlyMap<string, UnitSpec>
  readonly #homes: readonly UnitSpec[]
  readonly #peers: ReadonlyMap<string, readonly string[]>

  constructor(ledger: Ledger, specs: readonly UnitSpec[]) {
    this.specs = specs
    this.#ids = new Map(specs.map(({ key }) => [key, ledger.ids.next()]))
    this.#byKey = new Map(specs.map((spec) => [spec.key, spec]))
    this.#homes = specs.flatMap((spec) => Array.from({ length: spec.weight ?? 0 }, () => spec))
    this.#peers = new Map(
      [...Map.groupBy(specs.filter(isOfFirstDays), sort)].map(([name, same]) => [name, same.map(({ key }) => key)]),
    )
    for (const spec of specs) this.#write(ledger, spec)
  }

  id(key: string): string {
    return this.#ids.get(key)!
  }

  get all(): readonly string[] {
    return [...this.#ids.values()]
  }

  /** Where people live, wards more often than communes. */
  home(pick: number): string {
    return this.#homes[Math.floor(pick * this.#homes.length)]!.key
  }

  /** The other units of the same kind in the town's first days. */
  peers(key: string): readonly string[] {
    return this.#peers.get(sort(this.#byKey.get(key)!))!.filter((other) => other !== key)
  }

  name(key: string, day: PlainDate): string {
    return this.#byKey.get(key)!.profiles.findLast(({ from }) => from === null || from <= day)!.name
  }

  /** The unit that stands on a day in the place of this one. */
  at(key: string, day: PlainDate, of: 'staff' | 'residents', pick: number): string {
    const { ends } = this.#byKey.get(key)!
    if (!ends || day < ends.on) return key
    return this.at(ends[of][pick % ends[of].length]!, day, of, pick)
  }

  /** The days between two on which a unit of this line ends. */
  breaks(key: string, of: 'staff' | 'residents', pick: number): PlainDate[] {
    const { ends } = this.#byKey.get(key)!
    return ends ? [ends.on, ...this.breaks(ends[of][pick % ends[of].length]!, of, pick)] : []
  }

  #succeed(ledger: Ledger, key: string, { on, residents }: Ending): void {
    const first = this.#byKey.get(key)!.profiles[0]!
    const isPlace = first.kind === 'ward' || first.kind === 'commune'
    const kind = !isPlace ? 'dissolved' : residents.length > 1 ? 'split' : 'merged'
    for (const heir of residents)
      ledger.once('unit_succession', { from: on, values: { from_id: this.id(key), to_id: this.id(heir), kind } })
  }

  #write(ledger: Ledger, { key, profiles, ends }: UnitSpec): void {
    const unitId = this.id(key)
    const untilOf = (at: number) => profiles[at + 1]?.from ?? ends?.on ?? null
    const position = this.specs.findIndex((spec) => spec.key === key)
    ledger.chain(
      'unit_profile',
      profiles.map(({ from, name, kind, code, parent }, at) => ({
        from,
        until: untilOf(at),
        values: { unit_id: unitId, name, kind, code, parent_id: parent && this.id(parent), position },
      })),
    )
    if (ends) this.#succeed(ledger, key, ends)
    const whole = { from: profiles[0]!.from, until: ends?.on ?? null }
    ledger.chain('unit_closure', [{ ...whole, values: this.#link(key, key, 0) }])
    for (const span of parentSpans(profiles, untilOf)) this.#climb(ledger, key, span.parent, span, 1)
  }

  #climb(ledger: Ledger, key: string, parent: string, span: Omit<Span, 'values'>, depth: number): void {
    ledger.chain('unit_closure', [{ ...span, values: this.#link(parent, key, depth) }])
    const above = this.#byKey.get(parent)!.profiles[0]!.parent
    if (above) this.#climb(ledger, key, above, span, depth + 1)
  }

  #link(ancestor: string, descendant: string, depth: number) {
    return { ancestor_id: this.id(ancestor), descendant_id: this.id(descendant), depth }
  }
}

const isOfFirstDays = ({ profiles }: UnitSpec) => profiles[0]!.from === null
const sort = ({ profiles, stage }: UnitSpec) => `${profiles[0]!.kind} ${stage ?? ''}`

type Under = { parent: string; from: PlainDate | null; until: PlainDate | null }

/** From when until when it stood under the same parent. */
function parentSpans(profiles: readonly Profile[], untilOf: (at: number) => PlainDate | null): Under[] {
  const spans: Under[] = []
  for (const [at, { from, parent }] of profiles.entries()) {
    const last = spans.at(-1)
    if (parent === null) continue
    if (last?.parent === parent && last.until === from) last.until = untilOf(at)
    else spans.push({ parent, from, until: untilOf(at) })
  }
  return spans
}
