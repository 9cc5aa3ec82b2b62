import { type RawBuilder, sql } from 'kysely'
import { Refusal } from '#law/kit/refusal.ts'
import { believed, holds } from '#db/history.ts'
import { reachesPerson } from '../../access/service.ts'
import { type Join, joins } from './joins.ts'
import type { Population } from './population.ts'
import type { At, Lookup, Trait } from './trait.ts'
import type { View } from './view.ts'

/** The trait has one of these places; null: not on record. */
export type Condition = { readonly trait: Trait; readonly places: readonly (number | null)[] }

/** "from … where …": the rows of the population as `base`, the facts its traits look at, and which rows count. */
export function counted(
  view: View,
  population: Population,
  by: readonly Trait[],
  conditions: readonly Condition[],
  extra: readonly Join[] = [],
): RawBuilder<unknown> {
  const looked = [...new Set([...by, ...conditions.map(({ trait }) => trait)])]
  const wanted = new Set([...looked.flatMap(({ needs }) => needs), ...extra])
  const needed = [...wanted].filter((join) => isJoined(population, join))
  const at = columnsOf(population)
  const isLookedUp = (trait: Trait) => trait.lookup !== undefined && (by.includes(trait) || !trait.is)
  const among = onlyThose(view, population, conditions)
  const parts = [
    sql`from (${population.rows(view)}) base`,
    ...needed.map(
      (join) =>
        sql`left join (${joins[join](view, among)}) ${sql.id(join)} on ${sql.ref(`${join}.person_id`)} = base.person_id`,
    ),
    ...looked.flatMap((trait) => (isLookedUp(trait) ? [lookedUp(trait.id, trait.lookup!(at, view))] : [])),
    sql`where ${sql.join([reached(population, view), within(population, view), ...conditions.map((one) => meets(population, one, view))], sql` and `)}`,
  ]
  return sql.join(parts, sql` `)
}

/** SQL for the place of a row among the values of the trait. */
export const placeIn = (population: Population, trait: Trait, view: View): RawBuilder<unknown> =>
  trait.place(columnsOf(population), view, sql.ref(`${trait.id} found.place`))

const ties = new Set<Join>(['worksAt', 'livesAt'])

/** Whoever holds a post is counted at it: where he lives is not looked up for that. */
const isJoined = ({ id, carries }: Population, join: Join) =>
  !carries.includes(join) && !(id === 'staff' && ties.has(join))

const columnsOf =
  (population: Population): At =>
  (join, column) => {
    if (join === 'base' || population.carries.includes(join)) return sql.ref(`base.${column}`)
    return isJoined(population, join) ? sql.ref(`${join}.${column}`) : sql`null`
  }

const lookedUp = (id: string, { of, type, places }: Lookup) => sql`left join
  unnest(${[...places.keys()]}::${sql.raw(type)}[], ${[...places.values()]}::int[]) as ${sql.id(`${id} found`)} (code, place)
  on ${sql.ref(`${id} found.code`)} = ${of}`

/** Of a few among many: what must be summed up of each person is summed up of these alone. */
function onlyThose(view: View, population: Population, conditions: readonly Condition[]): RawBuilder<unknown> {
  if (population.id !== 'staff') return sql``
  const own = conditions.filter(
    ({ trait }) => (trait.is || !trait.lookup) && trait.needs.every((join) => !isJoined(population, join)),
  )
  const met = own.map((one) => meets(population, one, view))
  return sql`and f.person_id in (select base.person_id from (${population.rows(view)}) base
    where ${sql.join([sql`true`, ...met], sql` and `)})`
}

function meets(population: Population, { trait, places }: Condition, view: View): RawBuilder<unknown> {
  const at = columnsOf(population)
  if (trait.is) return trait.is(at, view, places)
  const place = sql`(${placeIn(population, trait, view)})`
  const known = places.filter((one) => one !== null)
  if (known.length === 0) return sql`${place} is null`
  const oneOf = sql`${place} = any(${known}::int[])`
  return places.includes(null) ? sql`(${oneOf} or ${place} is null)` : oneOf
}

/** Of the unit asked for: by the post held; of one without a post, by where he works or lives. */
function within({ carries, kind }: Population, { unitIds, beforeIds, ctx, asOf }: View): RawBuilder<unknown> {
  if (unitIds === null) return sql`true`
  if (kind === 'classes') {
    throw new Refusal('invalid', 'Lớp học không thuộc riêng đơn vị nào. Hãy xem lượt học viên của đơn vị.')
  }
  const counted = kind === 'events' ? [...unitIds, ...beforeIds] : unitIds
  const inside = (fact: string) => sql`${sql.ref(`${fact}.unit_id`)} = any(${[...counted]}::uuid[])`
  if (carries.includes('posting')) return inside('base')
  const held = (table: string) => sql`from ${sql.table(table)} w where w.agency_id = ${ctx.agency.id}
    and w.person_id = base.person_id and ${holds('w', asOf)}`
  return sql`(exists (select 1 ${held('posting')} and ${inside('w')}) or
    not exists (select 1 ${held('posting')}) and exists (select 1 ${held('town_tie')} and ${inside('w')}))`
}

/** A class is seen by whoever reaches one of its learners. */
function reached({ kind }: Population, { ctx, asOf }: View): RawBuilder<unknown> {
  if (kind !== 'classes') return reachesPerson(ctx, 'base.person_id')
  if (ctx.scope.all) return sql`true`
  return sql`exists (select 1 from class_learner l where l.agency_id = ${ctx.agency.id} and l.class_id = base.person_id
    and ${believed('l', asOf.knownAt)} and ${reachesPerson(ctx, 'l.person_id')})`
}
