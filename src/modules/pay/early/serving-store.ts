import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { reachesPerson } from '../../access/service.ts'
import { among } from './evidence-store.ts'
import { cutOff } from './model.ts'

/** Người đang công tác, and the unit whose quota he counts in: the nearest above him that has one on the cut-off day. */
export type Serving = {
  readonly personId: string
  readonly unitId: string
  readonly sex: 'male' | 'female' | null
  readonly birthOn: PlainDate | null
  readonly servingSince: PlainDate | null
  readonly onPayroll: boolean
  readonly quotaUnitId: string | null
  /** In reach of the one who asks: all are weighed, only these are shown. */
  readonly inReach: boolean
}

/** Null: everybody in service today. */
export async function readServing(
  db: Queries,
  ctx: Context,
  year: number,
  personIds: readonly string[] | null,
): Promise<Serving[]> {
  const { agency, today } = ctx
  const day = cutOff(year)
  const { rows } = await sql<Serving>`with quota_unit as (${quotaUnits(agency.id, day)})
    select g.person_id as "personId", g.unit_id as "unitId", i.sex, i.birth_on as "birthOn", h.since as "servingSince",
      c.person_id is not null as "onPayroll", q.quota_unit_id as "quotaUnitId",
      ${reachesPerson(ctx, 'g.person_id')} as "inReach"
    from posting g
    join person_identity i on i.agency_id = g.agency_id and i.person_id = g.person_id and ${holds('i', { day: today })}
    left join posting c on c.agency_id = g.agency_id and c.person_id = g.person_id and ${holds('c', { day })}
    left join quota_unit q on q.unit_id = c.unit_id
    left join lateral (select min(lower(p.valid)) as since from posting p
      where p.agency_id = g.agency_id and p.person_id = g.person_id and ${believed('p')}) h on true
    where g.agency_id = ${agency.id} and ${holds('g', { day: today })} and ${among('g.person_id', personIds)}`.execute(
    db,
  )
  return rows
}

const quotaUnits = (agencyId: string, day: PlainDate) => sql`
  select c.descendant_id as unit_id, (array_agg(c.ancestor_id order by c.depth))[1] as quota_unit_id from unit_closure c
  where c.agency_id = ${agencyId} and ${holds('c', { day })} and exists (select 1 from staff_quota q
    where q.agency_id = c.agency_id and q.unit_id = c.ancestor_id and ${holds('q', { day })})
  group by c.descendant_id`
