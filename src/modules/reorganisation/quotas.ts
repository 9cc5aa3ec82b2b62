import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { assertFacts, retract, type Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Plan } from './api.ts'
import { heirOf } from './plan.ts'

type Given = { unitId: string; staff: string; quota: number; from: PlainDate; until: PlainDate | null }

/** Biên chế of the ended is added to that of the unit that takes over, day by day; without an heir it lapses. */
export async function moveQuotas(tx: Tx, plan: Plan, source: Source): Promise<void> {
  const given = await summed(tx, source.agencyId, plan)
  const ended = await sql<{ unitId: string; staff: string }>`select distinct unit_id as "unitId", staff from staff_quota
    where agency_id = ${source.agencyId} and upper_inf(known) and valid && daterange(${plan.on}::date, null)
      and unit_id = any(${plan.ends.map(({ unitId }) => unitId)}::uuid[])`.execute(tx)
  await retract(
    tx,
    'staff_quota',
    ended.rows.map(({ unitId, staff }) => ({ key: { unit_id: unitId, staff }, span: { from: plan.on } })),
    source,
  )
  await assertFacts(
    tx,
    'staff_quota',
    given.map(({ unitId, staff, quota, from, until }) => ({
      key: { unit_id: unitId, staff },
      span: { from, until },
      values: { quota },
    })),
    source,
  )
}

async function summed(tx: Tx, agencyId: string, plan: Plan): Promise<Given[]> {
  const heirs = plan.ends.flatMap((ending) => {
    const heir = heirOf(ending)
    return heir ? [{ unit: ending.unitId, heir, ended: true }] : []
  })
  const all = [
    ...heirs,
    ...[...new Set(heirs.map(({ heir }) => heir))].map((heir) => ({ unit: heir, heir, ended: false })),
  ]
  const { rows } = await sql<Given>`
    with parts as (
      select h.heir, h.ended, q.staff, q.quota, q.valid * daterange(${plan.on}::date, null) as valid
      from staff_quota q join jsonb_to_recordset(${JSON.stringify(all)}::jsonb) as h(unit uuid, heir uuid, ended boolean)
        on h.unit = q.unit_id
      where q.agency_id = ${agencyId} and upper_inf(q.known) and q.valid && daterange(${plan.on}::date, null)),
    touched as (select heir, staff from parts group by heir, staff having bool_or(ended)),
    turns as (
      select heir, staff, lower(valid) as day from parts union
      select heir, staff, upper(valid) from parts where not upper_inf(valid)),
    spans as (select heir, staff, day, lead(day) over (partition by heir, staff order by day) as next from turns)
    select s.heir as "unitId", s.staff, sum(p.quota)::int as quota, s.day::text as from, s.next::text as until
    from spans s join touched using (heir, staff)
      join parts p on p.heir = s.heir and p.staff = s.staff and p.valid @> s.day
    group by s.heir, s.staff, s.day, s.next`.execute(tx)
  return rows
}
