import { sql } from 'kysely'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { AnswerRecheck, Rechecks } from './api.ts'
import { lockOfPanel, markedExam } from './seen.ts'

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
