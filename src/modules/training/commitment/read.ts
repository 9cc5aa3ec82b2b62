import { choosing } from '#law/kit/choice.ts'
import { explain } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { monthRounding } from '#law/training/refund.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureReach, look } from '#modules/access/service.ts'
import { choicesOn } from '#modules/organisation/service.ts'
import type { RefundQuery, Refunds } from '../refund-api.ts'
import { refundOf } from './refund.ts'
import { type Commitment, commitmentsOf } from './store.ts'
import { traineeOf } from './leaving-store.ts'

/** Đền bù của một người nếu thôi việc ngày ấy, of every commitment */
export function refunds(
  ctx: Context,
  personId: string,
  { leftOn, dismissed, rounding }: RefundQuery,
): Promise<Refunds> {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const held = await commitmentsOf(tx, ctx, personId)
    const trainee = await traineeOf(tx, ctx, personId, leftOn)
    const choices = { ...(await choicesOn(tx, ctx, leftOn)), ...choosing(monthRounding, rounding) }
    record({
      act: 'training.reckon-refund',
      says: `Tính đền bù chi phí đào tạo nếu thôi việc ngày ${viDate(leftOn)}`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return held.map((one) => {
      if (!trainee) return told(one, null, 'Chưa có vị trí công tác trước ngày ấy.')
      return reckoned(one, () => refundOf(one, { on: leftOn, isDismissed: dismissed, trainee }, choices))
    })
  })
}

function reckoned(held: Commitment, work: () => ReturnType<typeof refundOf>): Refunds[number] {
  try {
    return told(held, work(), null)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return told(held, null, error.message)
  }
}

const told = (
  { id: _id, source: _source, postgraduate: _degree, ...held }: Commitment,
  finding: ReturnType<typeof refundOf> | null,
  missing: string | null,
): Refunds[number] => ({
  ...held,
  missing,
  amount: finding?.value ?? null,
  finding: finding && (explain(finding) as Refunds[number]['finding']),
})
