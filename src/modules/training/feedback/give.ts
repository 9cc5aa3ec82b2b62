import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import { findClass } from '../classes/class-store.ts'
import { noClass } from '../classes/save.ts'
import { standingOf } from '../people/standing-store.ts'
import type { GiveFeedback } from '../feedback-api.ts'

/** Gửi phiếu nhận xét: what was answered bears no name, nor the time it came. */
export function giveFeedback(ctx: Context, classId: string, answers: GiveFeedback): Promise<{ done: true }> {
  // The digest of a request done once stays beside its account: it would tell what he answered.
  return act({ ...ctx, once: null }, async (tx, record) => {
    const held = await findClass(tx, ctx, classId)
    const { personId } = ctx.actor
    if (!held || !personId) throw noClass()
    if (!(await standingOf(tx, ctx, classId)).get(personId)?.sent)
      throw new Refusal('forbidden', `Anh/chị không có tên trong danh sách lớp “${held.name}”.`)
    if (ctx.today < held.to)
      throw new Refusal('conflict', `Phiếu nhận xét nhận từ ngày học cuối cùng, ${viDate(held.to)}.`)
    if (!(await claim(tx, ctx, classId, personId)))
      throw new Refusal('conflict', 'Anh/chị đã gửi phiếu nhận xét của lớp này.')
    await insert(tx, ctx, classId, answers)
    record({
      act: 'training.give-feedback',
      says: `Gửi phiếu nhận xét lớp “${held.name}”`,
      subjectKind: 'class',
      subjectId: classId,
    })
    return { done: true } as const
  })
}

async function claim(tx: Tx, { agency }: Context, classId: string, personId: string): Promise<boolean> {
  const { rows } = await sql`insert into class_feedback_given (agency_id, class_id, person_id)
    values (${agency.id}, ${classId}, ${personId}) on conflict do nothing returning 1`.execute(tx)
  return rows.length > 0
}

const insert = (tx: Tx, { agency }: Context, classId: string, answers: GiveFeedback) =>
  sql`insert into class_feedback (agency_id, id, class_id, content, teaching, running, useful, words)
    values (${agency.id}, ${randomUUID()}, ${classId}, ${answers.content}, ${answers.teaching}, ${answers.running},
      ${answers.useful}, ${answers.words})`.execute(tx)
