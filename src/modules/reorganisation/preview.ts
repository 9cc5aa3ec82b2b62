import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { ensureWholeAgency } from '../organisation/service.ts'
import type { Plan, Preview } from './api.ts'
import { tried } from './decision.ts'
import { describe } from './describe.ts'
import { sentenceOf } from './model.ts'
import { peopleToPlace } from './people.ts'

/** Xem trước phương án: tried whole in a transaction that is given up. */
export async function preview(ctx: Context, plan: Plan): Promise<Preview> {
  ensureWholeAgency(ctx)
  const refusal = await refusalOf(ctx, plan)
  const lines = await describe(ctx.db, ctx.agency.id, plan)
  const count = (does: string) => lines.filter(({ effect }) => effect.does === does).length
  const sums = await sumsOf(ctx.db, ctx.agency.id, plan)
  return {
    says: refusal?.message ?? null,
    because: refusal?.because.map(({ says }) => says) ?? [],
    rows: lines.map(({ unitId, effect }) => {
      const { name = '', above = '' } = effect.before ?? effect.after ?? {}
      return { unitId, name, above, sentence: sentenceOf(effect), people: effect.people }
    }),
    units: {
      before: sums.units,
      after: sums.units - count('end') + count('create'),
      ended: count('end'),
      changed: count('change'),
      created: count('create'),
    },
    people: sums.people,
    residents: sums.residents,
    children: sums.children,
    quota: sums.quota,
    toPlace: await peopleToPlace(ctx.db, ctx.agency.id, plan),
    accounts: await accountsOver(ctx.db, ctx.agency.id, plan),
  }
}

async function refusalOf(ctx: Context, plan: Plan): Promise<Refusal | null> {
  const trial = ctx.db.transaction().execute((tx) => tried(tx, ctx, plan))
  return trial.then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refusal) return error
      throw error
    },
  )
}

type Sums = { units: number; people: number; residents: number; children: number; quota: number }

/** What moves: of the units that end, on the day. */
async function sumsOf(db: Queries, agencyId: string, { on, ends }: Plan): Promise<Sums> {
  const ended = ends.map(({ unitId }) => unitId)
  const within = (column: string) => sql`agency_id = ${agencyId} and upper_inf(known) and valid @> ${on}::date
    and ${sql.id(column)} = any(${ended}::uuid[])`
  const { rows } = await sql<Sums>`select
    (select count(*)::int from unit_profile where agency_id = ${agencyId} and upper_inf(known) and valid @> ${on}::date) as units,
    (select count(distinct person_id)::int from posting where ${within('unit_id')}) as people,
    (select count(distinct person_id)::int from town_tie where ${within('unit_id')}) as residents,
    (select count(*)::int from unit_profile where ${within('parent_id')} and not unit_id = any(${ended}::uuid[])) as children,
    (select coalesce(sum(quota), 0)::int from staff_quota where ${within('unit_id')}) as quota`.execute(db)
  return rows[0]!
}

/** Whose role is over a unit that ends; nobody moves it for the administrator. */
async function accountsOver(db: Queries, agencyId: string, { on, ends }: Plan): Promise<Preview['accounts']> {
  const { rows } = await sql<Preview['accounts'][number]>`
    select distinct a.username, a.full_name as "fullName", p.name as "unitName"
    from account_role r join account a on a.agency_id = r.agency_id and a.id = r.account_id and a.disabled_at is null
    join unit_profile p on p.agency_id = r.agency_id and p.unit_id = r.unit_id and upper_inf(p.known)
      and p.valid @> (${on}::date - 1)
    where r.agency_id = ${agencyId} and r.unit_id = any(${ends.map(({ unitId }) => unitId)}::uuid[])
    order by a.username`.execute(db)
  return rows
}
