import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { StaffKind } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { reachesPerson } from '../../access/service.ts'
import type { AllowanceKind } from './model.ts'
import { type Held, nextMonth } from './months.ts'

export type PostingHeld = Held & { readonly unitId: string; readonly staff: StaffKind }
export type StepHeld = Held & { readonly rank: string; readonly step: number; readonly coefficient: string }
export type AllowanceHeld = Held & {
  readonly kind: AllowanceKind
  readonly place: string
  readonly rate: string | null
  readonly amount: number | null
  readonly insured: boolean
  readonly taxed: boolean
  readonly basis: string
}

/** What bears on one person's pay of one month; spans are cut to the month, oldest first. */
export type MonthRow = {
  readonly personId: string
  readonly fullName: string
  readonly postings: readonly PostingHeld[]
  readonly steps: readonly StepHeld[] | null
  readonly beyond: readonly (Held & { readonly percent: number })[] | null
  readonly allowances: readonly AllowanceHeld[] | null
  readonly dependants: readonly (Held & { readonly people: number })[] | null
  readonly absences: readonly (Held & { readonly reason: string })[] | null
}

export type MonthWanted = {
  readonly month: PlainDate
  readonly knownAt?: string | null | undefined
  readonly personIds?: readonly string[] | undefined
}

/** Everybody in reach with a post in the month, by given name; one query however many. */
export async function readMonth(db: Queries, ctx: Context, wanted: MonthWanted): Promise<MonthRow[]> {
  const among = (alias: string) =>
    wanted.personIds ? sql`${sql.ref(`${alias}.person_id`)} = any(${[...wanted.personIds]}::uuid[])` : sql`true`
  const held = (table: string, fields: RawBuilder<unknown>) => sql`(select f.person_id, jsonb_agg(jsonb_build_object(
      'from', lower(f.valid * m.span), 'until', upper(f.valid * m.span), ${fields}) order by lower(f.valid) nulls first) as facts
    from ${sql.table(table)} f, m where f.agency_id = ${ctx.agency.id} and ${believed('f', wanted.knownAt)}
      and f.valid && m.span and ${among('f')} group by f.person_id)`
  const { rows } = await sql<MonthRow>`with m as materialized (
      select daterange(${wanted.month}::date, ${nextMonth(wanted.month)}::date) as span)
    select g.person_id as "personId", i.full_name as "fullName", g.facts as postings, s.facts as steps, b.facts as beyond,
      a.facts as allowances, d.facts as dependants, n.facts as absences
    from ${held('posting', sql`'unitId', f.unit_id, 'staff', f.staff`)} g
    join lateral (select full_name, given_name from person_identity f where f.agency_id = ${ctx.agency.id}
      and f.person_id = g.person_id and ${believed('f', wanted.knownAt)} and f.valid && (select span from m)
      order by lower(f.valid) desc nulls last limit 1) i on true
    left join ${held('salary_step', sql`'rank', f.rank, 'step', f.step, 'coefficient', f.coefficient::text`)} s
      on s.person_id = g.person_id
    left join ${held('beyond_top_step', sql`'percent', f.percent`)} b on b.person_id = g.person_id
    left join ${held('allowance', sql`'kind', f.kind, 'place', f.place, 'rate', f.rate::text, 'amount', f.amount, 'insured', f.insured, 'taxed', f.taxed, 'basis', f.basis`)} a
      on a.person_id = g.person_id
    left join ${held('tax_dependants', sql`'people', f.people`)} d on d.person_id = g.person_id
    left join ${held('absence', sql`'reason', f.reason`)} n on n.person_id = g.person_id
    where ${reachesPerson(ctx, 'g.person_id')}
    order by i.given_name collate "vi", i.full_name collate "vi", g.person_id`.execute(db)
  return rows
}

export type Workplace = Held & {
  readonly region: string
  readonly area: string | null
  readonly publicService: boolean
  readonly basis: string
}
export type UnitOfMonth = {
  readonly unitId: string
  readonly name: string
  readonly parentId: string | null
  readonly position: number
  readonly workplaces: readonly Workplace[] | null
}

/** Units that stood in the month, each with its name and parent at the end of it. */
export async function readUnits(db: Queries, ctx: Context, wanted: MonthWanted): Promise<UnitOfMonth[]> {
  const { rows } = await sql<UnitOfMonth>`with m as materialized (
      select daterange(${wanted.month}::date, ${nextMonth(wanted.month)}::date) as span)
    select distinct on (u.unit_id) u.unit_id as "unitId", u.name, u.parent_id as "parentId", u.position, w.facts as workplaces
    from m, unit_profile u left join (select f.unit_id, jsonb_agg(jsonb_build_object('from', lower(f.valid * m.span),
        'until', upper(f.valid * m.span), 'region', f.region, 'area', f.area::text, 'publicService', f.public_service,
        'basis', f.basis)) as facts
      from unit_workplace f, m where f.agency_id = ${ctx.agency.id} and ${believed('f', wanted.knownAt)}
        and f.valid && m.span group by f.unit_id) w on w.unit_id = u.unit_id
    where u.agency_id = ${ctx.agency.id} and ${believed('u', wanted.knownAt)} and u.valid && m.span
    order by u.unit_id, lower(u.valid) desc nulls last`.execute(db)
  return rows
}
