import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'
import { Decimal } from '#lib/decimal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { HeldExam } from '../exam/service.ts'
import type { AnswerChange, Changes, ProposeChange } from './api.ts'
import { computeExam } from './computed.ts'
import { deductionPosition } from './deducted.ts'
import { keepAgain } from './keep.ts'
import { lockOfPanel, markedExam } from './seen.ts'

/** Đề nghị sửa điểm một câu, or what is taken off; it counts only when another member agrees. */
export function proposeChange(ctx: Context, examId: string, wanted: ProposeChange): Promise<{ id: string }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    const { attemptId, position, part, becomes, reason } = wanted
    const { was, number } = await placeOf(tx, ctx, exam, wanted)
    const id = newId()
    const who = { agency_id: ctx.agency.id, id, attempt_id: attemptId, proposed_by: ctx.actor.accountId }
    await tx
      .insertInto('exam_mark_change')
      .values({ ...who, position, part, was, becomes, reason })
      .execute()
    record({
      act: 'marking.propose-change',
      says: `Đề nghị sửa ${placeWords(position)} của số báo danh ${number}: ${viDecimal(was)} → ${viDecimal(becomes)}. Lý do: ${reason}`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { ...wanted, was },
    })
    return { id }
  })
}

const placeWords = (position: number) => (position === deductionPosition ? 'điểm trừ' : `điểm câu ${position + 1}`)

async function placeOf(tx: Tx, ctx: Context, exam: HeldExam, { attemptId, position, part, becomes }: ProposeChange) {
  const [one] = await computeExam(tx, ctx, exam, attemptId)
  if (!one?.result) throw new Refusal('missing', 'Không có bài thi đã nộp này trong kỳ sát hạch.')
  const { result, number } = one
  if (position === deductionPosition) return { was: result.penalty, number }
  const slot = result.lines[position]?.slots.find((each) => each.part === part)
  if (!slot) throw new Refusal('missing', 'Bài thi không có câu này.')
  if (slot.points === null) throw new Refusal('conflict', 'Câu này đang chờ giám khảo chấm, chưa sửa điểm được.')
  if (new Decimal(becomes).gt(slot.of)) {
    const says = `Điểm không quá ${viDecimal(slot.of)}.`
    throw new Refusal('invalid', says, [], { fields: { becomes: says } })
  }
  return { was: slot.points, number }
}

/** Đồng ý hoặc không: another member than who proposed it. */
export function answerChange(
  ctx: Context,
  examId: string,
  changeId: string,
  { agreed }: AnswerChange,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const exam = await lockOfPanel(tx, ctx, examId)
    const { rows } = await sql<{ attemptId: string; proposedBy: string; agreedBy: string | null; position: number }>`
      select x.attempt_id as "attemptId", x.proposed_by as "proposedBy", x.agreed_by as "agreedBy", x.position
      from exam_mark_change x join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
      join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
      where x.agency_id = ${ctx.agency.id} and x.id = ${changeId} and s.exam_id = ${examId}`.execute(tx)
    const [held] = rows
    if (!held) throw new Refusal('missing', 'Không tìm thấy đề nghị sửa điểm này.')
    if (held.agreedBy) throw new Refusal('conflict', 'Đề nghị này đã được quyết định.')
    if (held.proposedBy === ctx.actor.accountId)
      throw new Refusal(
        'forbidden',
        'Người đề nghị không tự quyết định. Hãy để thành viên khác của hội đồng quyết định.',
      )
    const moment = agreed ? { agreed_at: sql<Date>`now()` } : { refused_at: sql<Date>`now()` }
    await tx
      .updateTable('exam_mark_change')
      .set({ agreed_by: ctx.actor.accountId, ...moment })
      .where('agency_id', '=', ctx.agency.id)
      .where('id', '=', changeId)
      .execute()
    if (agreed) await keepAgain(tx, ctx, exam, held.attemptId)
    record({
      act: 'marking.answer-change',
      says: `${agreed ? 'Đồng ý' : 'Không đồng ý'} sửa ${placeWords(held.position)} trong kỳ sát hạch “${exam.name}”`,
      subjectKind: 'exam',
      subjectId: examId,
      detail: { changeId },
    })
    return { done: true } as const
  })
}

export async function changesOf(ctx: Context, examId: string): Promise<Changes> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    Changes[number]
  >`select x.id, x.attempt_id as "attemptId", c.number, coalesce(i.full_name, '') as "fullName",
      x.position, x.part, x.was::text as was, x.becomes::text as becomes, x.reason, p.full_name as "proposedBy",
      x.proposed_by = ${ctx.actor.accountId} as mine,
      to_char(x.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "proposedAt",
      case when x.agreed_at is not null then 'agreed' when x.refused_at is not null then 'refused' else 'open' end as state,
      d.full_name as "decidedBy"
    from exam_mark_change x join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_seat s on s.agency_id = a.agency_id and s.id = a.seat_id
    join exam_candidate c on c.agency_id = s.agency_id and c.id = s.candidate_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and upper_inf(i.known)
      and i.valid @> ${ctx.today}::date
    join account p on p.agency_id = x.agency_id and p.id = x.proposed_by
    left join account d on d.agency_id = x.agency_id and d.id = x.agreed_by
    where x.agency_id = ${ctx.agency.id} and c.exam_id = ${examId} order by x.proposed_at desc`.execute(ctx.db)
  const plain = (points: string) => new Decimal(points).toString()
  return rows.map((row) => ({ ...row, was: plain(row.was), becomes: plain(row.becomes) }))
}
