import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { Requirement } from './api.ts'
import type { HeldKind } from './model.ts'

export async function readRequirements(
  db: Queries,
  { agency, today }: Context,
  day: PlainDate,
): Promise<Requirement[]> {
  const { rows } = await sql<Requirement>`
    select r.id, r.subject_kind as "subjectKind", r.subject, coalesce(f.name, i.full_name, r.subject) as "subjectName",
      r.framework, r.code, r.level, lower(r.valid)::text as "from", upper(r.valid)::text as until
    from competency_requirement r
    left join unit_profile f on r.subject_kind = 'unit' and f.agency_id = r.agency_id and f.unit_id::text = r.subject
      and ${holds('f', { day: today })}
    left join person_identity i on r.subject_kind = 'person' and i.agency_id = r.agency_id and i.person_id::text = r.subject
      and ${holds('i', { day: today })}
    where r.agency_id = ${agency.id} and ${holds('r', { day })}
    order by array_position(array['agency', 'staff', 'office', 'unit', 'person'], r.subject_kind), 4, r.framework, r.code`.execute(
    db,
  )
  return rows
}

export async function subjectExists(db: Queries, { agency }: Context, kind: string, subject: string): Promise<boolean> {
  const table = kind === 'unit' ? sql`unit` : sql`person`
  const { rows } = await sql`select 1 from ${table} where agency_id = ${agency.id} and id::text = ${subject}`.execute(
    db,
  )
  return rows.length > 0
}

export type Held = {
  readonly id: string
  readonly personId: string
  readonly framework: string
  readonly code: string
  readonly level: number
  readonly kind: HeldKind
  readonly evidence: string
  readonly from: PlainDate | null
  readonly until: PlainDate | null
  readonly source: string
}

export async function readHeld(
  db: Queries,
  { agency }: Pick<Context, 'agency'>,
  personIds: readonly string[],
  asOf: AsOf,
): Promise<Held[]> {
  const { rows } = await sql<Held>`
    select h.id, h.person_id as "personId", h.framework, h.code, h.level, h.kind, h.evidence, lower(h.valid)::text as "from",
      upper(h.valid)::text as until, h.source
    from competency_held h where h.agency_id = ${agency.id} and h.person_id = any(${[...personIds]}::uuid[]) and ${holds('h', asOf)}
    order by h.framework, h.code`.execute(db)
  return rows
}
