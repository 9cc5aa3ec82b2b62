import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import type { Ground } from './grounds.ts'

/** A block of more people than this says nothing of any two of them. */
const crowd = 12

export type Pair = {
  readonly a: string
  readonly b: string
  readonly grounds: readonly Ground[]
  readonly score: number
}

type Wanted = {
  readonly q?: string | undefined
  readonly unitIds?: readonly string[] | undefined
  readonly limit: number
}

/**
 * Pairs of records of today that may be one person, the likeliest first. Each ground is a block (a key that both share) found by one
 * grouping, so that the work grows with the records and never with the pairs that could be.
 */
export async function findPairs(db: Queries, ctx: Context, { q, unitIds, limit }: Wanted): Promise<Pair[]> {
  const words = q?.trim().replaceAll(/[%_\\]/g, '\\$&')
  const named = sql`'%' || fold(${words ?? ''}) || '%'`
  const ids = [...(unitIds ?? [])]
  const { rows } = await sql<Pair>`
    with people as materialized (${people(ctx)}), cards as materialized (${cards(ctx)}), pairs as (${sql.join(blocks, sql` union all `)}),
    judged as (select x.person_id as a, y.person_id as b, array_agg(distinct p.ground) as grounds, max(p.weight) as weight
      from pairs p join people x on x.person_id = p.a join people y on y.person_id = p.b where ${agreed} group by 1, 2)
    select j.a, j.b, j.grounds, (${score})::int as score
    from judged j join people x on x.person_id = j.a join people y on y.person_id = j.b
    where not (${contradicted})
      and not exists (select 1 from duplicate_dismissal n
        where n.agency_id = ${ctx.agency.id} and n.low_id = j.a and n.high_id = j.b)
      and ${words ? sql`(x.folded like ${named} or y.folded like ${named})` : sql`true`}
      and ${unitIds ? sql`(x.unit_id = any(${ids}::uuid[]) or y.unit_id = any(${ids}::uuid[]))` : sql`true`}
    order by score desc, j.a, j.b limit ${limit}`.execute(db)
  return rows
}

// The name as it sounds: no marks, no spaces, i for y.
const people = (ctx: Context) => sql`
  select i.person_id, i.folded, replace(replace(i.folded, ' ', ''), 'y', 'i') collate "C" as sound,
    split_part(i.folded, ' ', -1) collate "C" as given, i.sex,
    i.birth_on, i.birth_precision, extract(year from i.birth_on)::int as year, ${card('i.id_number')} collate "C" as number, s.unit_id
  from person_identity i
  left join posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and ${holds('s', { day: ctx.today })}
  where i.agency_id = ${ctx.agency.id} and ${holds('i', { day: ctx.today })} and ${reachesPerson(ctx, 'i.person_id')}`

// A card of nine digits kept with three zeros before it is the same card; no province begins with 000.
const card = (column: string) =>
  sql`case when ${sql.ref(column)} like '000%' then right(${sql.ref(column)}, 9) else ${sql.ref(column)} end`

const cards = (ctx: Context) => sql`
  select person_id, number from people where number is not null
  union select f.person_id, ${card('f.number')} collate "C" from paper_number f join people p on p.person_id = f.person_id
  where f.agency_id = ${ctx.agency.id} and f.kind = 'identity-card' and f.number ~ '^[0-9]{9,12}$' and upper_inf(f.known)`

/** Two at a time of those who share `key`. */
const block = (ground: Ground, weight: number, key: RawBuilder<unknown>, among: RawBuilder<unknown>) => sql`
  select one.id as a, two.id as b, ${ground}::text as ground, ${weight}::int as weight
  from (select array_agg(k.person_id) as ids from ${among} group by ${key} having count(*) between 2 and ${crowd}) g
  cross join lateral unnest(g.ids) as one(id) cross join lateral unnest(g.ids) as two(id) where one.id < two.id`

const byDay = sql`people k where k.birth_on is not null and k.birth_precision = 'day'`
// Swapped day and month fall into one block: the year, and the smaller and the larger of the two.
const bothWays = sql`k.sound, k.year, least(extract(day from k.birth_on), extract(month from k.birth_on)),
  greatest(extract(day from k.birth_on), extract(month from k.birth_on))`

const blocks = [
  block('number', 96, sql`k.number`, sql`cards k`),
  block('name-and-birthday', 88, sql`k.sound, k.birth_on`, byDay),
  block('name-and-year', 64, sql`k.sound, k.year`, sql`people k where k.birth_on is not null`),
  block('day-and-month-swapped', 76, bothWays, byDay),
  block('given-name-birthday-unit', 58, sql`k.given, k.birth_on, k.unit_id`, sql`${byDay} and k.unit_id is not null`),
  block('name-without-birthday', 46, sql`k.sound, k.unit_id`, sql`people k where k.unit_id is not null`),
]

// What a block alone does not say of two who share it.
const agreed = sql`case p.ground
  when 'name-and-year' then x.birth_precision <> 'day' or y.birth_precision <> 'day'
  when 'day-and-month-swapped' then x.birth_on <> y.birth_on
  when 'given-name-birthday-unit' then x.sound <> y.sound
  when 'name-without-birthday' then x.birth_on is null or y.birth_on is null
  else true end`

// Two cards of one kind that differ, or two sexes, are two people, whatever else agrees.
const contradicted = sql`not ('number' = any(j.grounds)) and (coalesce(x.sex <> y.sex, false)
  or coalesce(x.number <> y.number and length(x.number) = length(y.number), false))`

const score = sql`least(100, j.weight + case when cardinality(j.grounds) > 1 then 3 else 0 end
  + case when x.unit_id = y.unit_id then 3 else 0 end + case when x.folded = y.folded and 'number' = any(j.grounds) then 4 else 0 end
  - case when x.sex is null or y.sex is null then 2 else 0 end)`
