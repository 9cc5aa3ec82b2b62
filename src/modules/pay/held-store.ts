import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import type { LastStep } from './last-step.ts'

/** What bears on the next raise of somebody in service today: his last step, his allowance, and what delays. */
export type HeldRow = {
  readonly personId: string
  readonly unitId: string
  readonly staff: StaffKind
  readonly rank: string
  readonly step: number
  readonly coefficient: string
  readonly countedFrom: PlainDate
  readonly percent: number | null
  readonly percentSince: PlainDate | null
  readonly setbacks: readonly StoredSetback[] | null
}

export type StoredSetback =
  | { readonly kind: 'discipline'; readonly form: string; readonly on: PlainDate; readonly conduct: string | null }
  | { readonly kind: 'failed-year'; readonly year: number; readonly conduct: string | null }
  | {
      readonly kind: 'absence'
      readonly reason: string
      readonly from: PlainDate | null
      readonly until: PlainDate | null
    }

type Wanted = {
  readonly personIds?: readonly string[] | undefined
  /** The unit and its whole tree. */
  readonly unitId?: string | null | undefined
  /** As believed at that moment; absent: now. */
  readonly knownAt?: string | null | undefined
  /** Only those in the last step of their scale, or only the others. */
  readonly atLast?: { readonly is: boolean; readonly steps: readonly LastStep[] }
}

type KnownAt = Wanted['knownAt']

/** One query for everybody in reach, however many. */
export async function readHeld(db: Queries, ctx: Context, wanted: Wanted): Promise<HeldRow[]> {
  const { agency, today } = ctx
  const { knownAt } = wanted
  const { rows } = await sql<HeldRow>`
    select g.person_id as "personId", g.unit_id as "unitId", g.staff, s.rank, s.step, s.coefficient, s.counted_from as "countedFrom",
      b.percent, lower(b.valid) as "percentSince", k.setbacks
    from posting g
    join salary_step s on s.agency_id = g.agency_id and s.person_id = g.person_id and ${latest('salary_step', 's', today, knownAt)}
    left join beyond_top_step b on b.agency_id = g.agency_id and b.person_id = g.person_id and ${latest('beyond_top_step', 'b', today, knownAt)}
    left join (${setbacks(agency.id, knownAt)}) k on k.person_id = g.person_id
    where g.agency_id = ${agency.id} and ${believed('g', knownAt)} and g.valid @> ${today}::date
      and ${reachesPerson(ctx, 'g.person_id')} and ${among(wanted)} and ${inTree(ctx, wanted)} and ${last(wanted)}`.execute(
    db,
  )
  return rows
}

/** What holds on the day; or what begins later, where a decision signed by that day says so. */
function latest(table: 'salary_step' | 'beyond_top_step', fact: string, day: PlainDate, knownAt: KnownAt) {
  const column = (name: string) => sql.ref(`${fact}.${name}`)
  const decided = (source: RawBuilder<unknown>) => sql`exists (select 1 from source o
    join decision d on d.agency_id = o.agency_id and d.id = o.decision_id
    where o.agency_id = ${column('agency_id')} and o.id = ${source} and d.signed_on <= ${day}::date)`
  const successor = sql`exists (select 1 from ${sql.table(table)} n where n.agency_id = ${column('agency_id')}
    and n.person_id = ${column('person_id')} and ${believed('n', knownAt)} and upper_inf(n.valid) and ${decided(sql`n.source`)})`
  return sql`(${believed(fact, knownAt)} and case when upper_inf(${column('valid')})
    then ${column('valid')} @> ${day}::date or ${decided(column('source'))}
    else ${column('valid')} @> ${day}::date and not ${successor} end)`
}

const among = ({ personIds }: Wanted) => (personIds ? sql`g.person_id = any(${[...personIds]}::uuid[])` : sql`true`)

const inTree = ({ agency, today }: Context, { unitId }: Wanted) =>
  unitId
    ? sql`g.unit_id in (select t.descendant_id from unit_closure t where t.agency_id = ${agency.id} and t.ancestor_id = ${unitId}
        and upper_inf(t.known) and t.valid @> ${today}::date)`
    : sql`true`

const last = ({ atLast }: Wanted) => {
  if (!atLast) return sql`true`
  const { is, steps } = atLast
  // A plain comparison of the row itself, so that the others are left out before anything is joined.
  const lasts = sql`${steps.map(({ rank, step }) => `${rank}/${step}`)}::text[]`
  const own = sql`s.rank || '/' || s.step`
  return is ? sql`${own} = any(${lasts})` : sql`${own} <> all(${lasts})`
}

const setbacks = (agencyId: string, knownAt: KnownAt) => sql`select person_id, jsonb_agg(event) as setbacks from (
    select person_id, jsonb_build_object('kind', 'discipline', 'form', form, 'on', decided_on, 'conduct', conduct) as event
      from discipline where agency_id = ${agencyId} and ${believed('discipline', knownAt)}
    union all select person_id, jsonb_build_object('kind', 'failed-year', 'year', year, 'conduct', conduct)
      from evaluation_grade where agency_id = ${agencyId} and ${believed('evaluation_grade', knownAt)} and grade = 'failed'
    union all select person_id, jsonb_build_object('kind', 'absence', 'reason', reason, 'from', lower(valid), 'until', upper(valid))
      from absence where agency_id = ${agencyId} and ${believed('absence', knownAt)}
  ) events group by person_id`
