import { type RawBuilder, sql } from 'kysely'
import { addMonths, type PlainDate } from '#lib/date.ts'
import { monthsAtRetirement } from '#law/retirement/age-on.ts'
import type { Context } from '#modules/access/model.ts'
import { type Answers, day, from, keyOf } from './statistics-answers.ts'

type Told = [indicator: string, on: string, since: string | undefined, at: string | null, value: number][]
type Asking = (ctx: Context) => Promise<Told>

/** The numbers of the bulletin, each group of people read once. Two statements at a time where the pool has two. */
export async function bulletinByHand(ctx: Context): Promise<Answers> {
  const asked = [...yearEnds.map(intellectuals), staff, recruited, appointed, graded, training, ...others]
  const told = (await Promise.all(asked.map((ask) => ask(ctx)))).flat()
  const sums = new Map<string, number>()
  for (const [indicator, on, since, at, value] of told) {
    const key = keyOf({ indicator, day: on, from: since, at: at === null ? [] : [at] })
    sums.set(key, (sums.get(key) ?? 0) + value)
  }
  return sums
}

const years = Array.from({ length: 10 }, (_, at) => 2008 + at)
const yearEnds = years.map((year) => `${year}-12-31` as PlainDate)

const believed = (fact: string, { agency }: Context) =>
  sql`${sql.ref(`${fact}.agency_id`)} = ${agency.id} and upper_inf(${sql.ref(`${fact}.known`)})`
const held = (fact: string, ctx: Context, on: PlainDate) =>
  sql`${believed(fact, ctx)} and ${sql.ref(`${fact}.valid`)} @> ${on}::date`

async function read<Row>(query: RawBuilder<unknown>, { db }: Context): Promise<Row[]> {
  return (await sql`${query}`.execute(db)).rows as Row[]
}

/** Of the last day also by sex. */
const intellectuals =
  (on: PlainDate): Asking =>
  async (ctx) => {
    const sex = on === day
    const rows = await read<{ level: string; formal: boolean; sex: string | null; n: number }>(
      sql`select (array['doctor-of-science', 'doctor', 'master', 'university'])[d.key >> 24] as level, (d.key & 15) = 1 as formal,
        ${sex ? sql`i.sex` : sql`null`} as sex, count(*)::int as n
      from (select q.person_id, min((array_position('{doctor-of-science,doctor,master,university}', q.level) << 24)
          + ((1048575 - (coalesce(q.awarded_on, lower(q.valid), '1900-01-01') - date '1900-01-01')) << 4)
          + coalesce(array_position('{full-time,in-service,distance,specialised,bridging,other}', q.mode), 15)) as key
        from qualification q where ${held('q', ctx, on)} and q.level in ('doctor-of-science', 'doctor', 'master', 'university') group by 1) d
      join (select p.person_id from posting p where ${held('p', ctx, on)}
        union select t.person_id from town_tie t where ${held('t', ctx, on)}) h on h.person_id = d.person_id
      ${sex ? sql`left join person_identity i on i.person_id = d.person_id and ${held('i', ctx, on)}` : sql``}
      group by 1, 2, 3`,
      ctx,
    )
    return rows.flatMap(({ level, formal, sex: of, n }): Told => [
      ['intellectuals', on, undefined, null, n],
      ['intellectuals', on, undefined, level, n],
      ...(formal ? ([['intellectuals-formal', on, undefined, null, n]] as Told) : []),
      ...(of ? ([['intellectuals', on, undefined, of, n]] as Told) : []),
    ])
  }

const ages = [25, 30, 35, 40, 45, 50, 55, 60, 65]
const ageNames = ['under-25', ...ages.slice(0, -1).map((age) => `${age}-${age + 4}`), '65-up']

const staff: Asking = async (ctx) => {
  const latest = (sex: 'male' | 'female') =>
    Array.from({ length: 11 }, (_, at) => {
      const on = addMonths(day, at * 12)
      return addMonths(on, -monthsAtRetirement(sex, on).value)
    })
  const born = ages.map((age) => addMonths(day, -age * 12)).toReversed()
  const rows = await read<{
    staff: string
    sex: string
    age: number
    left: number
    party: boolean
    beyond: boolean
    n: number
  }>(
    sql`select p.staff, i.sex, width_bucket(i.birth_on - 1, ${born}::date[]) as age, m.person_id is not null as party, b.person_id is not null as beyond,
        width_bucket(i.birth_on, case i.sex when 'female' then ${latest('female')}::date[] else ${latest('male')}::date[] end) as left,
        count(*)::int as n
      from posting p left join person_identity i on i.person_id = p.person_id and ${held('i', ctx, day)}
      left join (select distinct m.person_id from membership m where m.kind = 'party' and ${held('m', ctx, day)}) m on m.person_id = p.person_id
      left join beyond_top_step b on b.person_id = p.person_id and ${held('b', ctx, day)}
      where ${held('p', ctx, day)} group by 1, 2, 3, 4, 5, 6`,
    ctx,
  )
  return rows.flatMap(({ staff: kind, sex, age, left, party, beyond, n }): Told => [
    ['staff', day, undefined, null, n],
    ['staff', day, undefined, kind, n],
    ['staff', day, undefined, `${ageNames[ages.length - age]},${sex}`, n],
    ['staff', day, undefined, left === 0 ? 'past' : `within-${left}`, n],
    ...(left >= 1 && left <= 5 ? ([['retiring', day, undefined, null, n]] as Told) : []),
    ...(party ? ([['staff', day, undefined, 'yes', n]] as Told) : []),
    ...(beyond ? ([['beyond-top-step', day, undefined, null, n]] as Told) : []),
  ])
}

const graduates = ['doctor-of-science', 'doctor', 'master', 'university']

const recruited: Asking = async (ctx) => {
  const rows = await read<{ way: string; level: string; staff: string; n: number }>(
    sql`select way, level, staff, count(*)::int as n from (
      select distinct f.person_id, f.way, f.level, f.recruited_on, f.paper, f.unit_id, f.staff from recruitment f
      where ${believed('f', ctx)} and f.recruited_on between ${from}::date and ${day}::date) f group by 1, 2, 3`,
    ctx,
  )
  return rows.flatMap(({ way, level, staff: kind, n }): Told => [
    ['recruited', day, from, null, n],
    ...(graduates.includes(level) ? ([['recruited-graduates', day, from, null, n]] as Told) : []),
    ...(way === 'attraction' && level === 'master' && kind === 'civil-servant'
      ? ([['attracted-masters', day, from, null, n]] as Told)
      : []),
  ])
}

const appointed: Asking = async (ctx) => {
  const rows = await read<{ kind: string; n: number }>(
    sql`select kind, count(*)::int as n from (select distinct f.person_id, f.kind, f.paper, f.appointed_on from appointment f
      where ${believed('f', ctx)} and f.kind in ('first', 'again') and f.appointed_on between ${from}::date and ${day}::date) f group by 1`,
    ctx,
  )
  return rows.flatMap(({ kind, n }): Told => [
    ['appointed', day, from, null, n],
    ['appointed', day, from, kind, n],
  ])
}

const graded: Asking = async (ctx) => {
  const rows = await read<{ grade: string; n: number }>(
    sql`select grade, count(*)::int as n from (select distinct f.person_id, f.grade from evaluation_grade f
      where ${believed('f', ctx)} and f.year = 2017) f group by 1`,
    ctx,
  )
  return rows.flatMap(({ grade, n }): Told => [
    ['graded', day, day, null, n],
    ['graded', day, day, grade, n],
  ])
}

const classes = (
  ctx: Context,
) => sql`(select distinct on (c.class_id) c.class_id, c.organiser_kind, lower(c.valid) as began
  from training_class c where ${believed('c', ctx)} order by c.class_id, lower(c.valid))`

const ofOrganiser: Readonly<Record<string, string>> = { university: 'university', 'public-centre': 'centre' }

const training: Asking = async (ctx) => {
  const held = await read<{ organiser: string; n: number }>(
    sql`select organiser_kind as organiser, count(*)::int as n from ${classes(ctx)} c
      where c.began between ${from}::date and ${day}::date group by 1`,
    ctx,
  )
  const learned = await read<{ year: number; organiser: string; n: number }>(
    sql`select extract(year from l.began)::int as year, c.organiser_kind as organiser, count(*)::int as n
      from (select f.person_id, f.class_id, min(lower(f.valid)) as began from class_learner f where ${believed('f', ctx)} group by 1, 2) l
      join ${classes(ctx)} c on c.class_id = l.class_id where l.began between ${from}::date and ${day}::date group by 1, 2`,
    ctx,
  )
  return [
    ...held.flatMap(({ organiser, n }): Told => [
      ['classes', day, from, null, n],
      ['classes', day, from, organiser, n],
      [`${ofOrganiser[organiser]}-classes`, day, from, null, n],
    ]),
    ...learned.flatMap(({ year, organiser, n }): Told => [
      ['learners', day, from, null, n],
      [`${ofOrganiser[organiser]}-learners`, day, from, null, n],
      ['learners', `${year}-12-31`, `${year}-01-01`, null, n],
    ]),
  ]
}

/** What happened, in all and in each year. */
const happened =
  (indicator: string, table: string, on: string, columns: string, more = sql``): Asking =>
  async (ctx) => {
    const rows = await read<{ year: number; n: number }>(
      sql`select extract(year from happened)::int as year, count(*)::int as n from (
        select distinct f.person_id, ${sql.raw(columns)}, ${sql.raw(on)} as happened from ${sql.table(table)} f
        where ${believed('f', ctx)} and ${sql.raw(on)} between ${from}::date and ${day}::date ${more}) f group by 1`,
      ctx,
    )
    return rows.flatMap(({ year, n }): Told => [
      [indicator, day, from, null, n],
      [indicator, `${year}-12-31`, `${year}-01-01`, null, n],
    ])
  }

const titles = sql`and (f.code like 'hero%' or f.code in ('heroic-mother', 'people-title', 'merited-title'))`
const others = [
  happened('early-raises', 'early_raise', 'f.effective', 'f.kind, f.review_year, f.paper'),
  happened('state-titles', 'honour', 'f.awarded_on', 'f.code, f.paper', titles),
  happened('initiatives', 'initiative', 'f.recognised_on', 'f.kind, f.level, f.title, f.paper'),
]
