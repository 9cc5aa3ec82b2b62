import type { Fact } from '#db/history.ts'
import type { PersonFactTable } from '#db/tables.ts'
import { combine, same } from './combine.ts'
import type { Matter } from './fact-store.ts'
import type { Choice, Clash, Held } from './model.ts'

export type Choices = Readonly<Partial<Record<PersonFactTable, Choice | undefined>>>
export type Clashing = Clash & { readonly table: PersonFactTable }

/** What a merge writes, table by table: nothing is written while it is planned. */
export type Plan = {
  readonly taken: ReadonlyMap<PersonFactTable, readonly Fact[]>
  readonly given: ReadonlyMap<PersonFactTable, readonly Pick<Fact, 'key' | 'span'>[]>
  readonly clashes: readonly Clashing[]
}

type Matters = ReadonlyMap<string, Matter>

/** `mergeId`'s facts come to `keepId`. Where they differ on the same days the choice of that group decides; without one it is a clash. */
export function planMerge(
  [keepId, keep]: readonly [string, Matters],
  [mergeId, merge]: readonly [string, Matters],
  choices: Choices,
): Plan {
  const taken = new Map<PersonFactTable, Fact[]>()
  const given = new Map<PersonFactTable, Pick<Fact, 'key' | 'span'>[]>()
  const clashes: Clashing[] = []
  for (const [name, { table, key, held }] of merge) {
    add(given, table, spansOf({ ...key, person_id: mergeId }, held))
    if (saidAlready(table, key, held, keep)) continue
    const combined = combine(keep.get(name)?.held ?? [], held, choices[table])
    if (!choices[table]) clashes.push(...combined.clashes.map((clash) => ({ ...clash, table })))
    const facts = combined.written.map(({ from, until, values, source }) => ({
      key: { ...key, person_id: keepId },
      span: { from, until },
      values,
      ...(source !== null && { source }),
    }))
    add(taken, table, facts)
  }
  return { taken, given, clashes }
}

const spansOf = (key: Fact['key'], held: readonly Held[]) =>
  held.map(({ from, until }) => ({ key, span: { from, until } }))

/** One entry of many, which the kept record has in the same words under another entry: once is enough. */
function saidAlready(table: PersonFactTable, key: Matter['key'], held: readonly Held[], keep: Matters): boolean {
  if (!('entry_id' in key)) return false
  return [...keep.values()].some(
    (other) =>
      other.table === table &&
      other.held.length === held.length &&
      other.held.every((fact, at) => {
        const one = held[at]!
        return fact.from === one.from && fact.until === one.until && same(fact.values, one.values)
      }),
  )
}

function add<T>(all: Map<PersonFactTable, T[]>, table: PersonFactTable, more: readonly T[]) {
  if (more.length > 0) all.set(table, [...(all.get(table) ?? []), ...more])
}
