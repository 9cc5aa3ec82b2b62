import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import { totalOf } from '../exam/model.ts'
import type { Results } from './api.ts'
import { type Computed, computeExam } from './computed.ts'
import { markedExam } from './seen.ts'

type Row = Results['rows'][number]

/** Bảng kết quả: computed from the raw answers each time it is read. The reader's own line waits for publication. */
export async function results(ctx: Context, examId: string): Promise<Results> {
  const exam = await markedExam(ctx.db, ctx, examId)
  const { id, name, stage, passPoints, competency } = exam
  const computed = await computeExam(ctx.db, ctx, exam)
  const rows = computed.filter(({ personId }) => stage === 'published' || personId !== ctx.actor.personId).map(rowOf)
  const count = (state: Row['state']) => rows.filter((row) => row.state === state).length
  return {
    exam: { id, name, stage, passPoints, competency, total: totalOf(exam.blueprint).points },
    publication: await readPublication(ctx.db, ctx, examId),
    counts: {
      candidates: rows.length,
      marked: count('marked'),
      passed: rows.filter(({ passed }) => passed).length,
      absent: count('absent'),
      waiting: count('waiting') + count('sitting'),
    },
    rows,
  }
}

function rowOf({ result, attemptId, ...one }: Computed): Row {
  const { candidateId, personId, number, fullName, unitName } = one
  const state = !attemptId ? 'absent' : !result ? 'sitting' : result.points === null ? 'waiting' : 'marked'
  return {
    candidateId,
    personId,
    number,
    fullName,
    unitName,
    attemptId,
    state,
    points: result?.points ?? null,
    penalty: result?.penalty ?? '0',
    passed: result?.passed ?? null,
    annulled: result?.annulled ?? false,
    notes: [...(result?.notes ?? [])],
  }
}

async function readPublication(db: Queries, { agency }: Context, examId: string): Promise<Results['publication']> {
  const { rows } = await sql<NonNullable<Results['publication']>>`select p.full_name as "proposedBy",
      to_char(x.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "proposedAt", u.full_name as "publishedBy",
      x.published_on::text as "publishedOn"
    from exam_publication x join account p on p.agency_id = x.agency_id and p.id = x.proposed_by
    left join account u on u.agency_id = x.agency_id and u.id = x.published_by
    where x.agency_id = ${agency.id} and x.exam_id = ${examId}`.execute(db)
  return rows[0] ?? null
}
