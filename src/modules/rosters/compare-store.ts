import { type RawBuilder, sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'

/** One import, and the day its list speaks of. */
export type OfImport = { readonly agencyId: string; readonly importId: string; readonly asOf: PlainDate }

/**
 * With-clauses that end in `compared`: the rows not yet imported beside the records of the same person. `match_id`: whose
 * records they are; `clash`: why the row must wait although it reads well; `outcome`: what importing it would do.
 */
export const compared = (of: OfImport): RawBuilder<unknown> => sql`
  records as materialized (${records(of)}),
  line as materialized (
    select r.*, row_number() over (partition by r.held, r.id_number order by r.ordinal) as same_id from roster_row r
    where ${rowsOf('r', of)} and r.source is null),
  candidate as (${candidates}),
  best as (select distinct on (ordinal) *, count(*) over (partition by ordinal, rank) as rivals from candidate order by ordinal, rank),
  claimed as (
    select b.*, row_number() over (partition by person_id order by rank, ordinal) > 1 or exists (select 1 from roster_row done
      where ${rowsOf('done', of)} and done.person_id = b.person_id and done.source is not null) as taken
    from best b),
  matched as (select * from claimed where rank < 3 or (rivals = 1 and not taken)),
  beside as (${beside}),
  compared as (
    select *, case when held or clash is not null then null when match_id is null then 'new'
      when identity_differs or posting_differs or pay_differs or percent_differs then 'changed' else 'same' end as verdict
    from beside)`

/** Tables just filled have no statistics yet, and without them whole sets would be joined row by row. */
export async function joinWholeSets(tx: Tx): Promise<void> {
  await sql`set local enable_nestloop = off`.execute(tx)
  await sql`set local jit = off`.execute(tx)
}

export const rowsOf = (alias: string, { agencyId, importId }: OfImport) =>
  sql<boolean>`${sql.ref(`${alias}.agency_id`)} = ${agencyId} and ${sql.ref(`${alias}.import_id`)} = ${importId}`

/** What we believe of everybody, on the day of the list. */
const records = ({ agencyId, asOf }: OfImport) => {
  const on = (alias: string, column: string) =>
    sql`${sql.ref(`${alias}.agency_id`)} = i.agency_id and ${sql.ref(`${alias}.person_id`)} = ${sql.ref(column)} and ${holds(alias, { day: asOf })}`
  return sql`
    select i.person_id, i.full_name, i.folded, i.given_name, i.sex, i.birth_on, i.birth_precision, i.id_number,
      p.unit_id, u.name as unit_name, u.folded as unit_folded, p.staff, p.title, p.office, p.id is not null as posted,
      s.rank, s.step, s.coefficient, s.counted_from, lower(s.valid) as since, b.percent
    from person_identity i
    left join posting p on ${on('p', 'i.person_id')}
    left join unit_profile u on u.agency_id = p.agency_id and u.unit_id = p.unit_id and ${holds('u', { day: asOf })}
    left join salary_step s on ${on('s', 'i.person_id')}
    left join beyond_top_step b on ${on('b', 'i.person_id')}
    where i.agency_id = ${agencyId} and ${holds('i', { day: asOf })}`
}

const tellApart = sql`(l.id_number <> k.id_number) is true or l.chosen = 'other'`

// By number; by name and birth; probably, by name, unit and the day of the step.
const candidates = sql`
  select l.ordinal, k.person_id, 1 as rank,
    l.folded = k.folded or (l.birth_on = k.birth_on) is true or l.chosen is not distinct from 'same' as sound
  from line l join records k on k.id_number = l.id_number where not l.held
  union all
  select l.ordinal, k.person_id, 2, true
  from line l join records k on k.folded = l.folded and k.birth_on = l.birth_on and k.birth_precision = l.birth_precision
  where not l.held and (${tellApart}) is not true
  union all
  select l.ordinal, k.person_id, 3, true
  from line l join records k on k.folded = l.folded and k.unit_folded = l.unit_folded and l.since in (k.since, k.counted_from)
  where not l.held and (${tellApart}) is not true`

// A birth that says less than the records, but nothing else, is no difference.
const vaguer = sql`(l.birth_precision = 'year' and k.birth_precision <> 'year' and extract(year from l.birth_on) = extract(year from k.birth_on)
  or l.birth_precision = 'month' and k.birth_precision = 'day' and date_trunc('month', l.birth_on) = date_trunc('month', k.birth_on)) is true`

const samePay = sql`(l.rank = k.rank and l.step = k.step and l.coefficient = k.coefficient and l.since in (k.since, k.counted_from)) is true`

const beside = sql`
  select l.*, k.person_id as match_id, k.full_name as match_name, (array['id-number', 'name-and-birth', 'probable'])[m.rank] as match_way,
    case when l.held then null when l.id_number is not null and l.same_id > 1 then 'id-number-twice'
      when not m.sound then 'id-number-taken' when m.taken then 'person-claimed' when m.rank = 2 and m.rivals > 1 then 'several-people' end as clash,
    ${vaguer} as vaguer, (k.since > l.since) is true and not ${samePay} as pay_older,
    k.full_name <> l.full_name or l.sex <> k.sex is true or (l.sex is not null and k.sex is null)
      or (l.id_number is not null and l.id_number is distinct from k.id_number)
      or (not ${vaguer} and (l.birth_on, l.birth_precision) is distinct from (k.birth_on, k.birth_precision)) as identity_differs,
    k.unit_folded is distinct from l.unit_folded or (l.title is not null and l.title is distinct from k.title)
      or (l.staff is not null and l.staff is distinct from k.staff) as posting_differs,
    l.rank is not null and not ${samePay} and (k.since > l.since) is not true as pay_differs,
    l.percent is not null and l.percent is distinct from k.percent as percent_differs,
    case when k.person_id is not null then to_jsonb(k) end as known_before
  from line l left join matched m on m.ordinal = l.ordinal left join records k on k.person_id = m.person_id`
