import { type RawBuilder, sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson, reachesUnit } from '../access/service.ts'
import type { DecisionsQuery, RegisterRow } from './api.ts'
import type { State } from './model.ts'
import {
  decisionColumns,
  type DecisionRecord,
  decisionTables,
  moment,
  reachesAny,
  stateOf,
} from './decision-columns.ts'

const all = (conditions: readonly RawBuilder<unknown>[]) => sql.join([...conditions], sql` and `)

const like = (q: string) => q.replaceAll(/[%_\\]/g, '\\$&')

/** By number, subject, note, or the name of somebody in it. */
const found = (
  ctx: Context,
  q: string,
) => sql`(fold(concat_ws(' ', d.document ->> 'number', d.subject, d.note)) like '%' || fold(${like(q)}) || '%'
  or exists (select 1 from decision_item s where s.agency_id = d.agency_id and s.decision_id = d.id
    and fold(s.named ->> 'fullName') like '%' || fold(${like(q)}) || '%' and case when s.unit_id is null then ${reachesPerson(ctx, 's.person_id')} else ${reachesUnit(ctx, 's.unit_id')} end))`

export function wanted(
  ctx: Context,
  { kind, q, year }: Pick<DecisionsQuery, 'kind' | 'q' | 'year'>,
): RawBuilder<unknown> {
  const conditions = [sql`d.agency_id = ${ctx.agency.id}`, reachesAny(ctx)]
  if (kind) conditions.push(sql`d.kind = ${kind}`)
  if (q?.trim()) conditions.push(found(ctx, q))
  if (year) conditions.push(sql`extract(year from coalesce(d.signed_on, d.law_on)) = ${year}`)
  return all(conditions)
}

export async function countByState(db: Queries, ctx: Context, query: DecisionsQuery): Promise<Map<State, number>> {
  const { rows } = await sql<{ state: State; count: number }>`
    select ${stateOf} as state, count(*)::int as count from decision d where ${wanted(ctx, query)} group by 1`.execute(
    db,
  )
  return new Map(rows.map(({ state, count }) => [state, count]))
}

export async function listDecisions(db: Queries, ctx: Context, query: DecisionsQuery): Promise<DecisionRecord[]> {
  const { rows } = await sql<DecisionRecord>`select ${decisionColumns} from ${decisionTables}
    where ${wanted(ctx, query)} and ${query.state ? sql`${stateOf} = ${query.state}` : sql`true`}
    order by coalesce(d.signed_at, d.submitted_at, d.drafted_at) desc, d.id desc limit ${query.limit} offset ${query.offset}`.execute(
    db,
  )
  return rows
}

export type RegisterRecord = Omit<RegisterRow, 'kindName'> & { kind: string }

/** What was done with it, oldest first; looking at it is not listed. */
export async function readHistory(db: Queries, { agency }: Context, id: string) {
  const { rows } = await sql<{ at: string; actor: string; says: string }>`
    select ${moment('a.at')} as at, a.actor, a.says from activity a where a.agency_id = ${agency.id} and a.subject_kind = 'decision'
      and a.subject_id = ${id} and a.act not in ('decisions.read', 'decisions.print') order by a.seq`.execute(db)
  return rows
}
