import { sql } from 'kysely'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { type HeldExam } from '../exam/service.ts'
import type { MyResults } from './api.ts'
import { type Computed } from './computed.ts'
import { recheckFinding } from './recheck-finding.ts'
import { total } from './result.ts'

type Lines = NonNullable<Computed['result']>['lines']

export async function topicsOf({ db, agency }: Context, lines: Lines): Promise<MyResults[number]['topics']> {
  const ids = lines.map(({ questionId }) => questionId)
  const { rows } = await sql<{ id: string; name: string }>`select q.id, t.name from exam_question q
    join exam_topic t on t.agency_id = q.agency_id and t.id = q.topic_id
    where q.agency_id = ${agency.id} and q.id = any(${ids}::uuid[])`.execute(db)
  const names = new Map(rows.map(({ id, name }) => [id, name]))
  const groups = Map.groupBy(lines, ({ questionId }) => names.get(questionId) ?? 'Chuyên đề khác')
  return [...groups].map(([name, of]) => ({
    name,
    points: total(of.map(({ points }) => points ?? '0')),
    of: total(of.map((line) => line.of)),
  }))
}

export async function recheckOf(ctx: Context, { lawOn }: HeldExam, one: Computed, publishedOn: PlainDate) {
  const held = await ctx.db
    .selectFrom('exam_recheck')
    .select(['asked_on as on', 'reason', 'answer'])
    .where('agency_id', '=', ctx.agency.id)
    .where('attempt_id', '=', one.attemptId!)
    .executeTakeFirst()
  try {
    const finding = recheckFinding(one, { publishedOn, filedOn: ctx.today }, lawOn)
    return { may: finding.value && !held, finding, says: finding.says, asked: held ?? null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { may: false, finding: null, says: error.message, asked: held ?? null }
  }
}
