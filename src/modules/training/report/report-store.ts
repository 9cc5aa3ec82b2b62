import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import type { Grouping } from '../model.ts'
import type { Behind, BehindQuery, ReportRow } from '../report-api.ts'
import { entries, keyOf, type Span } from './entry-query.ts'

export type Counted = Omit<ReportRow, 'label'>

/** Lớp, lượt học viên, số người và kinh phí of each group; the whole under the key ''. */
export async function countEntries(db: Queries, ctx: Context, span: Span, by: Grouping): Promise<Counted[]> {
  const { rows } = await sql<Counted>`
    with found as (select distinct ${keyOf(by)} as key, c.class_id, l.person_id from ${entries(ctx, span, by)})
    select coalesce(key, '') as key, count(distinct class_id)::int as classes, count(person_id)::int as learners,
      count(distinct person_id)::int as people, 0::bigint as cost from found group by key
    union all select '', count(distinct class_id)::int, count(distinct (class_id, person_id)) filter (where person_id is not null)::int,
      count(distinct person_id)::int, 0 from found`.execute(db)
  const money = await costs(db, ctx, span, by)
  return rows.map((row) => ({ ...row, cost: money.get(row.key) ?? 0 }))
}

/** Of each class once, however many learners it has; by source, what of it that source paid. */
async function costs(db: Queries, ctx: Context, span: Span, by: Grouping): Promise<Map<string, number>> {
  const amount = by === 'fund' ? sql`coalesce(max(f.amount), max(c.cost))` : sql`max(c.cost)`
  const { rows } = await sql<{ key: string; cost: string }>`
    with found as (select ${keyOf(by)} as key, c.class_id, ${amount} as cost from ${entries(ctx, span, by)} group by 1, 2)
    select key, coalesce(sum(cost), 0)::bigint as cost from found group by key
    union all select '', coalesce(sum(cost), 0)::bigint from (select ${by === 'fund' ? sql`sum(cost)` : sql`max(cost)`} as cost
      from found group by class_id) t`.execute(db)
  return new Map(rows.map(({ key, cost }) => [key, Number(cost)]))
}

type Page = Pick<BehindQuery, 'by' | 'key' | 'page' | 'limit'>

/** Lượt học viên của một con số, one line for each class somebody learned in. */
export async function entriesBehind(
  db: Queries,
  ctx: Context,
  span: Span,
  { by, key, page, limit }: Page,
): Promise<Behind> {
  const on = { day: ctx.today }
  const { rows } = await sql<Behind['rows'][number] & { total: number }>`
    with found as (select distinct c.class_id, c.name, c."on", l.person_id, l.outcome from ${entries(ctx, span, by)}
      and l.person_id is not null and ${key === undefined ? sql`true` : sql`${keyOf(by)} = ${key}`})
    select e.person_id as "personId", coalesce(i.full_name, '') as "fullName", coalesce(u.name, '') as "unitName",
      e.class_id as "classId", e.name as "className", e."on"::text as "from", e.outcome, count(*) over ()::int as total
    from found e
    left join person_identity i on i.agency_id = ${ctx.agency.id} and i.person_id = e.person_id and ${holds('i', on)}
    left join posting g on g.agency_id = ${ctx.agency.id} and g.person_id = e.person_id and ${holds('g', on)}
    left join unit_profile u on u.agency_id = ${ctx.agency.id} and u.unit_id = g.unit_id and ${holds('u', on)}
    order by e."on", e.class_id, i.given_name collate "vi", i.full_name collate "vi", e.person_id
    limit ${limit} offset ${(page - 1) * limit}`.execute(db)
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) }
}
