import { type RawBuilder, sql } from 'kysely'
import type { Context } from '#modules/access/model.ts'
import { rankPlaces } from '#modules/statistics/engine/rank-class.ts'
import { type Answers, day } from './statistics-answers.ts'

const count = (is: string) => sql`count(*) filter (where ${sql.raw(is)})::int`
const each = (trait: string, column: string, codes: readonly string[]) =>
  codes.map((code, at): [string, RawBuilder<unknown>] => [`${trait}:${code}`, count(`${column} = ${at + 1}`)])

/** What the columns of the form count, by what they ask for. */
const columns: readonly (readonly [string, RawBuilder<unknown>])[] = [
  ['', sql`count(*)::int`],
  ['sex:female', count(`sex = 'female'`)],
  ['party:yes', count('party')],
  ['minority:minority', count(`lower(ethnicity) <> 'kinh'`)],
  ['religion:some', count(`lower(religion) not in ('none', 'không')`)],
  ...each('rank-class', 'rank', ['senior-expert', 'principal', 'expert', 'officer', 'employee']),
  ['rank-class:-', count('rank is null')],
  ['level:doctor+doctor-of-science', count('level <= 2')],
  ...each('level', 'level - 2', ['master', 'university', 'college', 'intermediate', 'elementary']),
  ['level:-', count('level is null')],
  ...each('theory', 'theory', ['bachelor', 'advanced', 'intermediate', 'elementary']),
  ...each('informatics', 'informatics', ['degree', 'certificate']),
  ...each('english', 'english', ['degree', 'certificate']),
  ...each('other-language', 'other_language', ['degree', 'certificate']),
  ['ethnic-language:degree+certificate', count('ethnic')],
  ...each('state-management', 'management', ['senior-expert', 'principal', 'expert']),
  ['state-management:officer+other', count('management in (4, 5)')],
  ['state-management:none', count('management is null')],
  ...each('form-age', 'age', ['to-30', '31-40', '41-50', '51-retirement', 'past-retirement']),
  ['form-age:-', count('age is null')],
  ['form-age:51-retirement&sex:female&late-age:51-55', count(`age = 4 and sex = 'female' and late = 1`)],
  ['form-age:51-retirement&sex:male&late-age:56-60', count(`age = 4 and sex = 'male' and late = 2`)],
]

/** BM01 by one query; only whom it counts is looked up. */
export async function bm01ByHand({ db, agency }: Context): Promise<Answers> {
  const held = (fact: string) => sql.raw(`${fact}.valid @> date '${day}' and upper_inf(${fact}.known)`)
  const of = (fact: string) => sql`${sql.ref(`${fact}.agency_id`)} = ${agency.id} and ${held(fact)}`
  const ranks = rankPlaces(day)
  const { rows } = await sql<Record<string, number | string>>`
    with recursive u as materialized (select unit_id, parent_id, kind from unit_profile u where ${of('u')}),
    roots as (select unit_id from u where parent_id is null or parent_id not in (select unit_id from u)),
    tree as (
      select unit_id, unit_id as top, kind, 0 as depth from u where unit_id in (select unit_id from roots)
      union all select u.unit_id, case when t.depth = 0 and (select count(*) from roots) = 1 then u.unit_id else t.top end, u.kind, t.depth + 1
      from tree t join u on u.parent_id = t.unit_id),
    p as materialized (select p.person_id, t.top from posting p join tree t on t.unit_id = p.unit_id
      where ${of('p')} and p.staff in ('cadre', 'civil-servant') and coalesce(t.kind, '') not in ('ward', 'commune')),
    d as (select q.person_id, min(array_position('{doctor-of-science,doctor,master,university,college,intermediate,elementary}', q.level)) as level
      from p join qualification q on q.person_id = p.person_id where ${of('q')} group by 1),
    c as (select c.person_id,
        min(coalesce(array_position('{bachelor,advanced,intermediate,elementary}', c.level), 5)) filter (where c.kind = 'political-theory') as theory,
        min(coalesce(array_position('{senior-expert,principal,expert,officer}', c.level), 5)) filter (where c.kind = 'state-management') as management,
        min(case c.level when 'degree' then 1 else 2 end) filter (where c.kind = 'informatics') as informatics,
        min(case c.level when 'degree' then 1 else 2 end) filter (where c.kind = 'foreign-language' and c.language ilike '%Anh%') as english,
        min(case c.level when 'degree' then 1 else 2 end) filter (where c.kind = 'foreign-language' and coalesce(c.language, '') not ilike '%Anh%') as other_language,
        bool_or(c.kind = 'ethnic-language') as ethnic
      from p join certificate c on c.person_id = p.person_id where ${of('c')} group by 1),
    person as (select p.top, i.sex, o.ethnicity, o.religion, m.person_id is not null as party, r.place as rank, d.level, c.*,
        case when i.birth_on < date '${sql.raw(day)}' - case i.sex when 'female' then interval '55 years' else interval '60 years' end then 5
          when i.birth_on > date '${sql.raw(day)}' - interval '31 years' then 1 when i.birth_on > date '${sql.raw(day)}' - interval '41 years' then 2
          when i.birth_on > date '${sql.raw(day)}' - interval '51 years' then 3 when i.birth_on is not null then 4 end as age,
        case when i.birth_on > date '${sql.raw(day)}' - interval '51 years' then 0 when i.birth_on > date '${sql.raw(day)}' - interval '56 years' then 1
          when i.birth_on > date '${sql.raw(day)}' - interval '61 years' then 2 end as late
      from p
      left join person_identity i on i.person_id = p.person_id and ${of('i')}
      left join person_origin o on o.person_id = p.person_id and ${of('o')}
      left join (select distinct m.person_id from membership m where m.kind = 'party' and ${of('m')}) m on m.person_id = p.person_id
      left join salary_step s on s.person_id = p.person_id and ${of('s')}
      left join unnest(${[...ranks.keys()]}::text[], ${[...ranks.values()]}::int[]) r (code, place) on r.code = s.rank
      left join d on d.person_id = p.person_id left join c on c.person_id = p.person_id)
    select top, ${sql.join(columns.map(([name, counted]) => sql`${counted} as ${sql.id(name || 'all')}`))} from person group by top`.execute(
    db,
  )
  return new Map(
    rows.flatMap(({ top, ...counted }) =>
      columns.map(([name]) => [`${top} ${name}`, counted[name || 'all'] as number] as const),
    ),
  )
}
