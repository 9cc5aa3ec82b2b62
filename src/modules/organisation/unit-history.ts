import { sql } from 'kysely'
import { believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { notFound, reachesUnit } from '#modules/access/service.ts'
import type { UnitHistory, UnitLines } from './api.ts'
import { lineageOf } from './lineage.ts'

type At = { readonly knownAt?: string | undefined }

/** Một đơn vị theo thời gian. */
export async function unitHistory(ctx: Context, id: string, { knownAt }: At): Promise<UnitHistory> {
  const profiles = await profilesOf(ctx, id, knownAt ?? null)
  const first = profiles[0]
  if (!first) throw notFound()
  return {
    id,
    profiles,
    before: await stepsOf(ctx, id, knownAt ?? null, 'to_id', 'from_id'),
    after: await stepsOf(ctx, id, knownAt ?? null, 'from_id', 'to_id'),
    years: await yearsOf(ctx, id, first.from, knownAt ?? null),
  }
}

async function profilesOf(ctx: Context, id: string, knownAt: string | null): Promise<UnitHistory['profiles']> {
  const { rows } = await sql<UnitHistory['profiles'][number]>`
    select p.name, p.kind, p.code, lower(p.valid)::text as from, upper(p.valid)::text as until,
      coalesce((select a.name from unit_profile a where a.agency_id = p.agency_id and a.unit_id = p.parent_id
        and a.valid && p.valid and ${believed('a', knownAt)} order by a.valid desc limit 1), '') as above
    from unit_profile p where p.agency_id = ${ctx.agency.id} and p.unit_id = ${id} and ${believed('p', knownAt)}
      and (${reachesUnit(ctx, 'p.unit_id')}) order by p.valid`.execute(ctx.db)
  return rows
}

type Step = UnitHistory['before'][number]

async function stepsOf(ctx: Context, id: string, knownAt: string | null, here: string, there: string): Promise<Step[]> {
  const { rows } = await sql<Step>`
    select ${sql.ref(`s.${there}`)} as "unitId", s.kind, lower(s.valid)::text as on, coalesce(n.name, '') as name
    from unit_succession s left join lateral (select p.name from unit_profile p where p.agency_id = s.agency_id
      and p.unit_id = ${sql.ref(`s.${there}`)} and ${believed('p', knownAt)}
      order by p.valid @> (lower(s.valid) - ${here === 'to_id' ? 1 : 0}::int) desc, p.valid desc limit 1) n on true
    where s.agency_id = ${ctx.agency.id} and ${sql.ref(`s.${here}`)} = ${id} and ${believed('s', knownAt)}
    order by lower(s.valid), n.name collate "vi"`.execute(ctx.db)
  return rows
}

/** The last twenty years at most. */
async function yearsOf({ db, agency, today }: Context, id: string, from: PlainDate | null, knownAt: string | null) {
  const { rows } = await sql<UnitHistory['years'][number]>`
    with days as (
      select make_date(y, 12, 31) as day from generate_series(greatest(extract(year from coalesce(${from}::date, '-infinity'))::numeric,
        extract(year from ${today}::date) - 20)::int, extract(year from ${today}::date)::int - 1) y
      union select ${today}::date)
    select d.day::text as day,
      (select count(*)::int from posting g where g.agency_id = ${agency.id} and g.unit_id = ${id} and g.valid @> d.day and ${believed('g', knownAt)}) as people,
      (select sum(q.quota)::int from staff_quota q where q.agency_id = ${agency.id} and q.unit_id = ${id} and q.valid @> d.day and ${believed('q', knownAt)}) as quota
    from days d order by d.day`.execute(db)
  return rows
}

/** Đơn vị nào thành đơn vị nào: the town, its wards and communes. */
export async function unitLines(ctx: Context, { knownAt }: At): Promise<UnitLines> {
  const { rows } = await sql<UnitLines['units'][number]>`
    select p.unit_id as id, p.name, p.kind, p.code, lower(p.valid)::text as from, upper(p.valid)::text as until
    from unit_profile p where p.agency_id = ${ctx.agency.id} and ${believed('p', knownAt ?? null)}
      and p.kind in ('town', 'ward', 'commune') and ${reachesUnit(ctx, 'p.unit_id')}
    order by p.kind = 'town' desc, p.code, p.valid`.execute(ctx.db)
  const seen = new Set(rows.map(({ id }) => id))
  const links = await lineageOf(ctx, knownAt ?? null)
  return { units: rows, links: links.filter(({ fromId, toId }) => seen.has(fromId) && seen.has(toId)) }
}
