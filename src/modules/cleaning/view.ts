import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'

/** Whose records, and on which day they are looked at. */
export type View = Pick<Context, 'agency' | 'scope' | 'today'>

export const onDay = (fact: string, { today }: View) => holds(fact, { day: today })

/** `people`: everybody within reach, as recorded for today, with the post he holds. Rules and repairs read it. */
export const people = (view: View) => sql`people as materialized (
  select i.id, i.source, i.person_id, i.full_name, i.sex, i.birth_on, i.birth_precision, i.id_number, s.unit_id, s.staff
  from person_identity i
  left join posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and ${onDay('s', view)}
  where i.agency_id = ${view.agency.id} and ${onDay('i', view)} and ${reachesPerson(view, 'i.person_id')})`

/** Facts of these people that hold today. */
export const factsOf = (table: string, view: View) => sql`people p join ${sql.table(table)} f
  on f.agency_id = ${view.agency.id} and f.person_id = p.person_id and ${onDay('f', view)}`

/** 'p.birth_on' → '19/05/1985' */
export const dayWords = (column: string) => sql`to_char(${sql.ref(column)}, 'DD/MM/YYYY')`

/** Năm sinh mà số định danh nói. */
export const yearOfNumber = sql`(1900 + substr(p.id_number, 4, 1)::int / 2 * 100 + substr(p.id_number, 5, 2)::int)`
/** Giới tính mà số định danh nói. */
export const sexOfNumber = sql`(case substr(p.id_number, 4, 1)::int % 2 when 0 then 'male' else 'female' end)`
export const isPersonal = sql`length(p.id_number) = 12`
