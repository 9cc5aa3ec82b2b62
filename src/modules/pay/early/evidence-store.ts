import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed, holds } from '#db/history.ts'
import type { YearGrade } from '#law/pay/raise-standard.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { reachesPerson } from '../../access/service.ts'
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

export const among = (column: string, personIds: readonly string[] | null) =>
  personIds ? sql`${sql.ref(column)} = any(${[...personIds]}::uuid[])` : sql`true`

export type YearGraded = {
  readonly personId: string
  readonly year: number
  readonly grade: YearGrade
  readonly source: string
}

export async function readGrades(
  db: Queries,
  { agency }: Context,
  personIds: readonly string[],
): Promise<YearGraded[]> {
  const { rows } =
    await sql<YearGraded>`select f.person_id as "personId", f.year, f.grade, f.source from evaluation_grade f
    where f.agency_id = ${agency.id} and ${believed('f')} and ${among('f.person_id', personIds)} order by f.year`.execute(
      db,
    )
  return rows
}

export type StepLine = {
  readonly personId: string
  readonly from: PlainDate | null
  readonly rank: string
  readonly step: number
}

/** Diễn biến bậc lương, oldest first. */
export async function readSteps(db: Queries, { agency }: Context, personIds: readonly string[]): Promise<StepLine[]> {
  const { rows } = await sql<StepLine>`select f.person_id as "personId", lower(f.valid) as "from", f.rank, f.step
    from salary_step f where f.agency_id = ${agency.id} and ${believed('f')} and ${among('f.person_id', personIds)}
    order by f.person_id, lower(f.valid) nulls first`.execute(db)
  return rows
}

export type Chosen = { readonly personId: string; readonly reason: string; readonly by: string }

/** Người được chọn giữa những người ngang nhau */
export async function readChosen(db: Queries, { agency }: Context, year: number): Promise<Chosen[]> {
  const { rows } =
    await sql<Chosen>`select f.person_id as "personId", coalesce(s.reason, '') as reason, a.full_name as by
    from early_raise_choice f join source s on s.agency_id = f.agency_id and s.id = f.source
    join account a on a.agency_id = f.agency_id and a.id = s.account_id
    where f.agency_id = ${agency.id} and f.review_year = ${year} and ${believed('f')}`.execute(db)
  return rows
}
