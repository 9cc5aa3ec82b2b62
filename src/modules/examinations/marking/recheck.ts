import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { recheckInTime } from '#law/exams/recheck.ts'
import type { Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { findExam } from '../exam/service.ts'
import { lockExam } from '../exam/store.ts'
import type { AnswerRecheck, Rechecks } from './api.ts'
import { type Computed, computeExam } from './computed.ts'
import { known, lockOfPanel, markedExam } from './seen.ts'

/** Bài có phần viết do giám khảo chấm là bài thi viết; bài chỉ có trắc nghiệm là bài thi trên máy. */
export const mediumOf = ({ result }: Pick<Computed, 'result'>) =>
  result?.lines.some(({ slots }) => slots.some(({ written }) => written)) ? 'paper' : 'computer'

/** Đơn phúc khảo nộp hôm nay có được nhận không. No text we read gives competency exams their own rule: that of recruiting civil servants is followed. */
export const recheckFinding = (
  one: Pick<Computed, 'result'>,
  days: { readonly publishedOn: PlainDate; readonly filedOn: PlainDate },
  lawOn: PlainDate,
): Finding<boolean> => recheckInTime('civil-servant', mediumOf(one), days, lawOn)

/** Đề nghị phúc khảo bài của mình. */
export function askRecheck(ctx: Context, examId: string, { reason }: { reason: string }): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockExam(tx, ctx.agency.id, examId)
    const exam = await findExam(tx, ctx, examId)
    const publishedOn = exam && (await publishedDay(tx, ctx, examId))
    const one = exam && (await computeExam(tx, ctx, exam)).find(({ personId }) => personId === ctx.actor.personId)
    if (!exam || !publishedOn || !one?.attemptId)
      throw new Refusal('missing', 'Không có kết quả đã công bố nào của anh (chị) ở kỳ sát hạch này.')
    const may = recheckFinding(one, { publishedOn, filedOn: ctx.today }, known(exam).lawOn)
    if (!may.value) throw new Refusal('not-yet-lawful', `${may.says}.`, [may])
    const row = {
      agency_id: ctx.agency.id,
      attempt_id: one.attemptId,
      asked_by: ctx.actor.accountId,
      asked_on: ctx.today,
    }
    const made = await tx
      .insertInto('exam_recheck')
      .values({ ...row, id: newId(), reason })
      .onConflict((conflict) => conflict.columns(['agency_id', 'attempt_id']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (!made) throw new Refusal('conflict', 'Bài thi này đã có đơn phúc khảo.')
    record({
      act: 'marking.ask-recheck',
      says: `Đề nghị phúc khảo bài thi ở kỳ sát hạch “${exam.name}”. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: one.personId,
    })
    return { done: true } as const
  })
}

export async function publishedDay(db: Queries, { agency }: Pick<Context, 'agency'>, examId: string) {
  const row = await db
    .selectFrom('exam_publication')
    .select('published_on')
    .where('agency_id', '=', agency.id)
    .where('exam_id', '=', examId)
    .executeTakeFirst()
  return row?.published_on ?? undefined
}

export async function rechecksOf(ctx: Context, examId: string): Promise<Rechecks> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    Rechecks[number]
  >`select x.id, x.attempt_id as "attemptId", c.id as "candidateId", c.number,
      coalesce(i.full_name, '') as "fullName", x.asked_on::text as "askedOn", x.reason, x.answer, d.full_name as "answeredBy"
    from exam_recheck x join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_seat s on s.agency_id = a.agency_id and s.id = a.seat_id
    join exam_candidate c on c.agency_id = s.agency_id and c.id = s.candidate_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and upper_inf(i.known)
      and i.valid @> ${ctx.today}::date
    left join account d on d.agency_id = x.agency_id and d.id = x.answered_by
    where x.agency_id = ${ctx.agency.id} and c.exam_id = ${examId} order by x.asked_on, c.number`.execute(ctx.db)
  return rows
}

/** Trả lời đơn phúc khảo; a mark that changes has its own act of two people. */
export function answerRecheck(
  ctx: Context,
  examId: string,
  recheckId: string,
  { answer }: AnswerRecheck,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    const { rows } = await sql<{ id: string }>`update exam_recheck x
      set answer = ${answer}, answered_by = ${ctx.actor.accountId}, answered_at = now()
      where x.agency_id = ${ctx.agency.id} and x.id = ${recheckId} and x.answered_at is null and exists (select 1 from exam_attempt a
        join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
        where a.agency_id = x.agency_id and a.id = x.attempt_id and s.exam_id = ${examId}) returning x.id`.execute(tx)
    if (rows.length === 0)
      throw new Refusal('conflict', 'Đơn phúc khảo này đã được trả lời, hoặc không thuộc kỳ sát hạch này.')
    record({
      act: 'marking.answer-recheck',
      says: `Trả lời một đơn phúc khảo của kỳ sát hạch “${exam.name}”: ${answer}`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { done: true } as const
  })
}
