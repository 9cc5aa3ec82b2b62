import { sql } from 'kysely'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { DecideLate, LateAnswers } from './api.ts'
import { ensureNotPublished, lockOfPanel, markedExam } from './seen.ts'

/** Câu trả lời đến sau giờ kết thúc, or from a computer that had been left. */
export async function lateAnswers(ctx: Context, examId: string): Promise<LateAnswers> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    LateAnswers[number]
  >`select x.attempt_id as "attemptId", c.number, coalesce(i.full_name, '') as "fullName",
      to_char(a.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "endedAt", x.device, x.seq, x.position,
      to_char(x.received_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "receivedAt",
      ceil(extract(epoch from x.received_at - a.ends_at))::int as "secondsLate", x.counted, d.full_name as "decidedBy", x.reason
    from exam_late_answer x join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_seat s on s.agency_id = a.agency_id and s.id = a.seat_id
    join exam_candidate c on c.agency_id = s.agency_id and c.id = s.candidate_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and upper_inf(i.known)
      and i.valid @> ${ctx.today}::date
    left join account d on d.agency_id = x.agency_id and d.id = x.decided_by
    where x.agency_id = ${ctx.agency.id} and c.exam_id = ${examId} order by c.number, x.received_at, x.seq`.execute(
    ctx.db,
  )
  return rows
}

/** Xét câu trả lời đến muộn: counted or not, with a reason, once. */
export function decideLate(
  ctx: Context,
  examId: string,
  { answers, counted, reason }: DecideLate,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    ensureNotPublished(exam)
    for (const { attemptId, device, seq } of answers) {
      const { rows } = await sql`update exam_late_answer x
        set counted = ${counted}, reason = ${reason}, decided_by = ${ctx.actor.accountId}, decided_at = now()
        where x.agency_id = ${ctx.agency.id} and x.attempt_id = ${attemptId} and x.device = ${device} and x.seq = ${seq}
          and x.decided_at is null and exists (select 1 from exam_attempt a join exam_session s on s.agency_id = a.agency_id
            and s.id = a.session_id where a.agency_id = x.agency_id and a.id = x.attempt_id and s.exam_id = ${examId})
        returning x.seq`.execute(tx)
      if (rows.length === 0)
        throw new Refusal('conflict', 'Có câu trả lời đã được xét, hoặc không thuộc kỳ sát hạch này.')
    }
    record({
      act: 'marking.decide-late',
      says: `${counted ? 'Tính' : 'Không tính'} ${answers.length} câu trả lời đến muộn của kỳ sát hạch “${exam.name}”. Lý do: ${reason}`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { answers },
    })
    return { done: true } as const
  })
}
