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

/** A fact as it was read: of which table, of whom, and what it says. */
type Read = { readonly of: keyof typeof tables; readonly personId: string; readonly fact: unknown }

const tables = {
  identity: ['person_identity', sql`'fullName', f.full_name, 'givenName', f.given_name`],
  postings: ['posting', sql`'unitId', f.unit_id, 'staff', f.staff`],
  steps: ['salary_step', sql`'rank', f.rank, 'step', f.step, 'coefficient', f.coefficient::text`],
  beyond: ['beyond_top_step', sql`'percent', f.percent`],
  allowances: [
    'allowance',
    sql`'kind', f.kind, 'place', f.place, 'rate', f.rate::text, 'amount', f.amount, 'insured', f.insured, 'taxed', f.taxed, 'basis', f.basis`,
  ],
  dependants: ['tax_dependants', sql`'people', f.people`],
  absences: ['absence', sql`'reason', f.reason`],
} as const satisfies Readonly<Record<string, readonly [table: string, fields: RawBuilder<unknown>]>>

/**
 * Everybody in reach with a post in the month, by given name. One statement, so that all is of one moment; nothing is joined in it,
 * so that it is as quick on a database that has not counted its rows yet.
 */
export async function readMonth(db: Queries, ctx: Context, wanted: MonthWanted): Promise<MonthRow[]> {
  const span = sql`daterange(${wanted.month}::date, ${nextMonth(wanted.month)}::date)`
  const among = wanted.personIds ? sql`f.person_id = any(${[...wanted.personIds]}::uuid[])` : sql`true`
  const parts = Object.entries(tables).map(
    ([of, [table, fields]]) => sql`(select ${sql.lit(of)} as of, f.person_id as "personId", jsonb_build_object(
        'from', lower(f.valid * ${span}), 'until', upper(f.valid * ${span}), ${fields}) as fact
      from ${sql.table(table)} f where f.agency_id = ${ctx.agency.id} and ${believed('f', wanted.knownAt)}
        and f.valid && ${span} and ${among} and ${reachesPerson(ctx, 'f.person_id')})`,
  )
  const { rows } = await sql<Read>`${sql.join(parts, sql` union all `)}`.execute(db)
  return peopleOf(rows)
}

type Named = Held & { readonly fullName: string; readonly givenName: string }
type Facts = Partial<Record<Read['of'], Held[]>>

function peopleOf(rows: readonly Read[]): MonthRow[] {
  const people = new Map<string, Facts>()
  for (const { of, personId, fact } of rows) {
    const own = people.get(personId) ?? {}
    people.set(personId, own)
    ;(own[of] ??= []).push(fact as Held)
  }
  const posted = [...people].filter(([, { postings, identity }]) => postings && identity)
  return posted
    .map(([personId, facts]) => rowOf(personId, facts))
    .toSorted(
      (a, b) =>
        byName.compare(a.givenName, b.givenName) ||
        byName.compare(a.fullName, b.fullName) ||
        (a.personId < b.personId ? -1 : 1),
    )
}

const byName = new Intl.Collator('vi')
const byDay = (a: Held, b: Held) => (a.from < b.from ? -1 : 1)

function rowOf(personId: string, facts: Facts): MonthRow & { givenName: string } {
  const held = (of: Read['of']) => facts[of]?.toSorted(byDay) ?? null
  const { fullName, givenName } = held('identity')!.at(-1) as Named
  const { postings, steps, beyond, allowances, dependants, absences } = {
    postings: held('postings'),
    steps: held('steps'),
    beyond: held('beyond'),
    allowances: held('allowances'),
    dependants: held('dependants'),
    absences: held('absences'),
  } as unknown as MonthRow
  return { personId, fullName, givenName, postings, steps, beyond, allowances, dependants, absences }
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
