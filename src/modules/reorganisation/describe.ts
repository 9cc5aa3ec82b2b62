import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Plan } from './api.ts'
import type { Described, UnitEffect } from './model.ts'

type Held = Described & { id: string; parentId: string | null; people: number }
export type Line = { readonly unitId: string; readonly effect: UnitEffect }

/** What the plan does, unit by unit, from what we believe now. */
export async function describe(db: Queries, agencyId: string, plan: Plan): Promise<Line[]> {
  const held = new Map((await heldOn(db, agencyId, plan)).map((unit) => [unit.id, unit]))
  const made = new Map(plan.creates.map((unit) => [unit.id, unit]))
  const changed = new Map(plan.changes.map((change) => [change.unitId, change]))
  const nameOf = (id: string | null) =>
    id === null ? '' : (changed.get(id)?.name ?? made.get(id)?.name ?? held.get(id)?.name ?? '')
  const before = (id: string): Described | null => {
    const unit = held.get(id)
    return unit ? { name: unit.name, kind: unit.kind, code: unit.code, above: unit.above } : null
  }
  const base = { on: plan.on, resolution: plan.resolution, plan: null }
  const people = (id: string) => held.get(id)?.people ?? 0

  const ends = plan.ends.map(({ unitId, kind, to }): Line => {
    const heirs = to.map((id) => ({ name: nameOf(id), kind }))
    return line(unitId, {
      ...base,
      does: 'end',
      before: before(unitId),
      after: null,
      to: heirs,
      people: people(unitId),
    })
  })
  const changes = plan.changes.map(({ unitId, name, kind, code, parentId }): Line => {
    const was = before(unitId)
    const above = parentId === undefined ? (was?.above ?? '') : nameOf(parentId)
    const after = was && {
      name: name ?? was.name,
      kind: kind === undefined ? was.kind : kind,
      code: code === undefined ? was.code : code,
      above,
    }
    return line(unitId, { ...base, does: 'change', before: was, after, to: [], people: people(unitId) })
  })
  const creates = plan.creates.map(({ id, name, kind, code, parentId }): Line => {
    const after = { name, kind, code, above: nameOf(parentId) }
    return line(id, { ...base, does: 'create', before: null, after, to: [], people: 0 })
  })
  return [...ends, ...changes, ...creates]
}

const line = (unitId: string, effect: UnitEffect): Line => ({ unitId, effect })

/** Units of the plan as they stand on its day, and how many people each has then. */
async function heldOn(db: Queries, agencyId: string, plan: Plan): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select p.unit_id as id, p.name, p.kind, p.code, p.parent_id as "parentId", coalesce(a.name, '') as above,
      (select count(*)::int from posting g where g.agency_id = p.agency_id and g.unit_id = p.unit_id and upper_inf(g.known)
        and g.valid @> ${plan.on}::date) as people
    from unit_profile p left join unit_profile a on a.agency_id = p.agency_id and a.unit_id = p.parent_id
      and upper_inf(a.known) and a.valid @> ${plan.on}::date
    where p.agency_id = ${agencyId} and upper_inf(p.known) and p.valid @> ${plan.on}::date`.execute(db)
  return rows
}
