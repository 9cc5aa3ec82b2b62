import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { look } from '../../access/service.ts'
import { totalOf } from '../exam/model.ts'
import type { Answer, QuestionBody } from '../question.ts'
import type { ResultLines, Results } from './api.ts'
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
    ...{ candidateId, personId, number, fullName, unitName, attemptId, state },
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

/** Từng câu của một bài, with what was asked and answered; the reading leaves its trace. */
export function resultLines(ctx: Context, examId: string, candidateId: string): Promise<ResultLines> {
  return look({ ...ctx, once: null }, async (tx, record) => {
    const exam = await markedExam(tx, ctx, examId)
    const one = (await computeExam(tx, ctx, exam)).find((row) => row.candidateId === candidateId)
    if (!one?.result || !one.attemptId || !one.paper)
      throw new Refusal('missing', 'Thí sinh này chưa có bài thi đã nộp.')
    if (one.personId === ctx.actor.personId && exam.stage !== 'published')
      throw new Refusal('forbidden', 'Bài thi của chính mình chỉ xem được sau khi công bố kết quả.')
    record({
      act: 'marking.read-lines',
      says: `Xem bài thi số báo danh ${one.number} của kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    const { fullName, number, attemptId, result } = one
    const answers = { ...one.answers, ...one.late }
    const lines = result.lines.map(({ position, of, points, says, slots }) => {
      const { body } = one.paper!.questions[position]!
      const told = slots.map(({ part, of, written, points, says }) => ({ part, of, written, points, says }))
      return {
        position,
        of,
        points,
        says,
        slots: told,
        prompt: body.prompt,
        answer: answerWords(body, answers[position]),
      }
    })
    return {
      fullName,
      number,
      attemptId,
      points: result.points,
      penalty: result.penalty,
      passed: result.passed,
      notes: [...result.notes],
      lines,
    }
  })
}

/** Câu trả lời, as a person reads it. */
export function answerWords(body: QuestionBody, answer: Answer | undefined): string {
  if (!answer || answer.kind !== body.kind) return ''
  const texts = new Map(
    [...('options' in body ? body.options : []), ...('left' in body ? [...body.left, ...body.right] : [])].map(
      ({ id, text }) => [id, text],
    ),
  )
  const text = (id: string) => texts.get(id) ?? id
  switch (answer.kind) {
    case 'single':
      return answer.choice === null ? '' : text(answer.choice)
    case 'multiple':
      return answer.choices.map(text).join('; ')
    case 'true-false':
      return answer.choice === null ? '' : answer.choice ? 'Đúng' : 'Sai'
    case 'matching':
      return Object.entries(answer.pairs)
        .map(([left, right]) => `${text(left)} → ${text(right)}`)
        .join('; ')
    case 'ordering':
      return answer.order.map(text).join(' → ')
    case 'file':
      return answer.fileId ? 'Tệp bài làm' : ''
    case 'situational':
      return body.kind === 'situational'
        ? body.parts
            .map((part) => answerWords(part.body, answer.parts[part.id]))
            .filter(Boolean)
            .join(' | ')
        : ''
    default:
      return answer.text
  }
}
