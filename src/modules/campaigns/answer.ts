import { Refusal } from '#law/kit/refusal.ts'
import { openSource } from '#db/history.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import { correctField, lockPersons } from '../personnel/service.ts'
import type { AnswerCorrection } from './api.ts'
import * as store from './act-store.ts'
import { readCorrections } from './list-store.ts'
import { fieldNames, isWritten } from './model.ts'
import { readWanted } from './wanted.ts'

/** Trả lời đề nghị sửa: accepted it is written into the record, with the unit that said so; refused it has a reason. */
export function answerCorrection(
  ctx: Context,
  id: string,
  correctionId: string,
  { accept, answer }: AnswerCorrection,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const [asked] = await readCorrections(tx, ctx, id, { id: correctionId })
    if (!asked) throw new Refusal('missing', 'Không tìm thấy đề nghị này trong phạm vi được phân công.')
    const { personId, field, wanted, personName, unitName } = asked
    await lockPersons(tx, ctx, [personId])
    await ensureReach(tx, ctx, [personId])
    ensureNotSelf(ctx, [personId])
    if (!answer && !(accept && isWritten(field))) throw unsaid(accept)
    if (!(await store.answer(tx, ctx, correctionId, accept, answer)))
      throw new Refusal('conflict', 'Đề nghị này đã được trả lời.')
    if (accept && isWritten(field)) {
      const reason = `Đơn vị ${unitName} đề nghị khi rà soát danh sách${asked.note ? `: ${asked.note}` : ''}`
      const source = await openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
      await correctField(tx, ctx, personId, readWanted(field, wanted, ctx.today), source)
    }
    record({
      act: 'campaigns.answer',
      says: `${accept ? 'Chấp nhận' : 'Không chấp nhận'} đề nghị sửa ${fieldNames[field].toLowerCase()} của ${personName}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { answer },
    })
    return { done: true } as const
  })
}

function unsaid(accept: boolean): Refusal {
  const says = accept
    ? 'Nội dung này phải sửa ở hồ sơ trước. Hãy ghi đã sửa thế nào.'
    : 'Hãy ghi lý do không chấp nhận.'
  return new Refusal('invalid', says, [], { fields: { answer: says } })
}
