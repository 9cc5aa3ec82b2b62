import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'

export type WorkplaceEra = {
  readonly id: string
  readonly unitId: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly region: 'largest-cities' | 'elsewhere'
  readonly area: string | null
  readonly publicService: boolean
  readonly basis: string
  readonly recordedAt: string
  readonly recordedBy: string
  readonly reason: string
}

/** Everything believed of where these units work, newest first. */
export async function workplacesOf(
  db: Queries,
  { agency }: Context,
  unitIds: readonly string[],
): Promise<WorkplaceEra[]> {
  const { rows } = await sql<WorkplaceEra>`select f.id, f.unit_id as "unitId", lower(f.valid) as "from",
      upper(f.valid) as until, f.region, f.area::text as area, f.public_service as "publicService", f.basis,
      to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
      coalesce(a.full_name, '') as "recordedBy", coalesce(s.reason, '') as reason
    from unit_workplace f join source s on s.agency_id = f.agency_id and s.id = f.source
    left join account a on a.agency_id = f.agency_id and a.id = s.account_id
    where f.agency_id = ${agency.id} and f.unit_id = any(${[...unitIds]}::uuid[]) and ${believed('f')}
    order by lower(f.valid) desc nulls last`.execute(db)
  return rows
}

/** The units above these on a day, nearest first; also those out of reach, whose workplace these take. */
export async function unitsAbove(
  db: Queries,
  { agency }: Context,
  unitIds: readonly string[],
  day: PlainDate,
): Promise<{ unitId: string; aboveId: string; name: string }[]> {
  const { rows } = await sql<{ unitId: string; aboveId: string; name: string }>`
    select c.descendant_id as "unitId", c.ancestor_id as "aboveId", u.name from unit_closure c
    join unit_profile u on u.agency_id = c.agency_id and u.unit_id = c.ancestor_id and ${holds('u', { day })}
    where c.agency_id = ${agency.id} and c.descendant_id = any(${[...unitIds]}::uuid[]) and c.depth > 0
      and ${holds('c', { day })} order by c.descendant_id, c.depth`.execute(db)
  return rows
}
