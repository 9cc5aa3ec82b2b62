import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { Named } from './model.ts'

/** Full name, birthday and unit as of today, in the order of a Vietnamese list: unit, then given name. */
export async function nameThem(
  db: Queries,
  { agency, today }: Context,
  personIds: readonly string[],
): Promise<Map<string, Named & { personId: string }>> {
  const { rows } = await sql<Named & { personId: string }>`
    select i.person_id as "personId", i.full_name as "fullName", coalesce(u.name, '') as "unitName",
      coalesce(to_char(i.birth_on, case i.birth_precision when 'year' then 'YYYY' when 'month' then 'MM/YYYY' else 'DD/MM/YYYY' end), '') as "birthOn"
    from person_identity i
    left join posting g on g.agency_id = i.agency_id and g.person_id = i.person_id and ${holds('g', { day: today })}
    left join unit_profile u on u.agency_id = g.agency_id and u.unit_id = g.unit_id and ${holds('u', { day: today })}
    where i.agency_id = ${agency.id} and i.person_id = any(${[...personIds]}::uuid[]) and ${holds('i', { day: today })}
    order by u.position, u.name collate "vi", i.given_name collate "vi", i.full_name collate "vi", i.person_id`.execute(
    db,
  )
  return new Map(rows.map((row) => [row.personId, row]))
}

/** A person who stands in a decision of this kind that is not signed yet. */
export type OpenItem = {
  readonly kind: string
  readonly personId: string
  readonly decisionId: string
  readonly state: 'draft' | 'submitted'
  readonly fullName: string
  readonly drafter: string
  readonly draftedOn: string
}

/** Of all people, or of these. */
export async function readOpenItems(
  db: Queries,
  { agency }: Context,
  personIds?: readonly string[],
): Promise<OpenItem[]> {
  const among = personIds ? sql`i.person_id = any(${[...personIds]}::uuid[])` : sql`true`
  const { rows } = await sql<OpenItem>`
    select d.kind, i.person_id as "personId", d.id as "decisionId", i.named ->> 'fullName' as "fullName", a.full_name as drafter,
      to_char(d.drafted_at at time zone 'Asia/Ho_Chi_Minh', 'DD/MM/YYYY') as "draftedOn",
      case when d.submitted_at is null then 'draft' else 'submitted' end as state
    from decision d join decision_item i on i.agency_id = d.agency_id and i.decision_id = d.id
    join account a on a.agency_id = d.agency_id and a.id = d.drafted_by
    where d.agency_id = ${agency.id} and d.signed_at is null and d.discarded_at is null and ${among}`.execute(db)
  return rows
}

/** Whether this person is posted to one of these units on its day or later; his id if so. */
export async function peopleOfUnits(
  db: Queries,
  { agency }: Context,
  units: readonly { unitId: string; from: PlainDate }[],
  personId: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select distinct g.person_id as id from posting g
    join jsonb_to_recordset(${JSON.stringify(units)}::jsonb) as u("unitId" uuid, "from" date) on u."unitId" = g.unit_id
    where g.agency_id = ${agency.id} and g.person_id = ${personId} and upper_inf(g.known)
      and g.valid && daterange(u."from", null)`.execute(db)
  return rows.map(({ id }) => id)
}
