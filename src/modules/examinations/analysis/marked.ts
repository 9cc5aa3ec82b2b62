import { sql } from 'kysely'
import type { Context } from '../../access/model.ts'
import { computeExam } from '../marking/computed.ts'
import { markedExam } from '../marking/seen.ts'

/** Only whole results count; the reader's own waits until the results are published. */
export async function readMarked(ctx: Context, examId: string) {
  const exam = await markedExam(ctx.db, ctx, examId)
  const marked = (await computeExam(ctx.db, ctx, exam))
    .filter(({ personId }) => exam.stage === 'published' || personId !== ctx.actor.personId)
    .flatMap(({ result, paper, ...one }) =>
      result && paper && result.points !== null
        ? [{ ...one, paper, result, answers: { ...one.answers, ...one.late } }]
        : [],
    )
  const ids = [...new Set(marked.flatMap(({ paper }) => paper.questions.map(({ questionId }) => questionId)))]
  const { rows } = await sql<{ id: string; name: string }>`select q.id, t.name from exam_question q
    join exam_topic t on t.agency_id = q.agency_id and t.id = q.topic_id
    where q.agency_id = ${ctx.agency.id} and q.id = any(${ids}::uuid[])`.execute(ctx.db)
  return { exam, marked, topics: new Map(rows.map(({ id, name }) => [id, name])) }
}
