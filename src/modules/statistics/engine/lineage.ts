import type { Queries } from '#db/connect.ts'
import type { AsOf } from '#db/history.ts'
import type { Context } from '../../access/model.ts'
import { lineageOf } from '../../organisation/service.ts'
import type { View } from './view.ts'

/** Of every unit that was: the units of the day that stand in its place. */
export type Standing = ReadonlyMap<string, ReadonlySet<string>>

export async function lineageUntil(
  db: Queries,
  { agency }: Context,
  { day, knownAt }: AsOf,
  units: ReadonlySet<string>,
): Promise<Standing> {
  const links = (await lineageOf({ db, agency }, knownAt)).filter(({ on }) => on <= day)
  const follow = (id: string, seen: ReadonlySet<string>): string[] => {
    if (units.has(id)) return [id]
    const next = links.filter(({ fromId, toId }) => fromId === id && !seen.has(toId))
    return next.flatMap(({ toId }) => follow(toId, new Set([...seen, toId])))
  }
  const gone = [...new Set(links.map(({ fromId }) => fromId))].filter((id) => !units.has(id))
  return new Map(gone.map((id) => [id, new Set(follow(id, new Set([id])))]))
}

/** A unit that was divided has no single heir; it stands before each that came of it. */
export function lineageOfUnits(
  standing: Standing,
  unitIds: readonly string[] | null,
): Pick<View, 'beforeIds' | 'heirs'> {
  const wanted = new Set(unitIds)
  const all = [...standing]
  return {
    beforeIds: all.filter(([, heirs]) => !heirs.isDisjointFrom(wanted)).map(([id]) => id),
    heirs: new Map(all.flatMap(([id, heirs]) => (heirs.size === 1 ? [[id, [...heirs][0]!] as const] : []))),
  }
}
