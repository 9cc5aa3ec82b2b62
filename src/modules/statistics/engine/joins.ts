import { type RawBuilder, sql } from 'kysely'
import { believed, holds } from '#db/history.ts'
import { certificateLevels } from './certificates.ts'
import { degreeKey } from '../../personnel/service.ts'
import type { View } from './view.ts'

const fact = (table: string, columns: string, { ctx, asOf }: View, more: RawBuilder<unknown> = sql``) =>
  sql`select f.person_id, ${sql.raw(columns)} from ${sql.table(table)} f
    where f.agency_id = ${ctx.agency.id} and ${holds('f', asOf)} ${more}`

/** What a trait may look at beside the population: of each at most one row a person, so that nobody counts twice. */
export const joins = {
  identity: (view: View) => fact('person_identity', 'f.full_name, f.given_name, f.sex, f.birth_on', view),
  posting: (view: View) => fact('posting', 'f.unit_id, f.staff, f.title, f.office', view),
  step: (view: View) => fact('salary_step', 'f.rank', view),
  beyond: (view: View) => fact('beyond_top_step', 'f.percent', view),
  origin: (view: View) => fact('person_origin', 'f.ethnicity, f.religion', view),
  schooling: (view: View) => fact('schooling', 'f.level', view),
  lives: (view: View) => fact('town_tie', 'f.unit_id', view, sql`and f.kind = 'lives'`),
  works: (view: View) => fact('town_tie', 'f.unit_id, f.sector, f.employer', view, sql`and f.kind = 'works'`),
  /** Of whoever holds no post: where he counts instead. */
  worksAt: (view: View) => fact('town_tie', 'f.unit_id', view, sql`and f.kind = 'works'`),
  livesAt: (view: View) => fact('town_tie', 'f.unit_id', view, sql`and f.kind = 'lives'`),
  party: (view: View) => sql`select distinct f.person_id from membership f
    where f.agency_id = ${view.ctx.agency.id} and f.kind = 'party' and ${holds('f', view.asOf)}`,
  /** The first day in service that the records tell of. */
  service: (view: View) => sql`select e.person_id, min(e.began) as began from (
      select f.person_id, f.recruited_on as began from service_entry f where f.agency_id = ${view.ctx.agency.id} and ${holds('f', view.asOf)}
      union all select f.person_id, f.recruited_on from recruitment f
        where f.agency_id = ${view.ctx.agency.id} and ${believed('f', view.asOf.knownAt)}) e
    where e.began <= ${view.asOf.day}::date group by e.person_id`,
  degree: (view: View, among = sql``) => sql`select f.person_id, min(${degreeKey('f')}) as key from qualification f
    where f.agency_id = ${view.ctx.agency.id} and ${holds('f', view.asOf)} ${among} group by f.person_id`,
  certificates: (view: View, among = sql``) => sql`select f.person_id, ${sql.join(bestOfEach())} from certificate f
    where f.agency_id = ${view.ctx.agency.id} and ${holds('f', view.asOf)} ${among} group by f.person_id`,
} as const satisfies Readonly<Record<string, (view: View, among?: RawBuilder<unknown>) => RawBuilder<unknown>>>

export type Join = keyof typeof joins

/** The highest certificate of each kind: its place in the list of levels. */
const bestOfEach = () =>
  certificateLevels.map(
    ({ id, of, values }) => sql`min(${placeOf(sql`f.level`, values)}) filter (where ${sql.raw(of)}) as ${sql.ref(id)}`,
  )

/** A level in no list is a level still: the last place. */
const placeOf = (level: RawBuilder<unknown>, values: readonly { readonly code: string }[]) =>
  sql`coalesce(array_position(${values.slice(0, -1).map(({ code }) => code)}::text[], ${level}), ${sql.lit(values.length)})`
