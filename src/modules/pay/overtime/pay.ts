import { explain } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDong } from '#law/pay/vi-number.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { firstOf, monthWords } from '../payroll/months.ts'
import type { PayOvertime } from './api.ts'
import { reckonOvertime } from './month.ts'
import { keepPaid, lockPayments } from './paid-store.ts'

/** Trả tiền làm thêm giờ của một tháng: what is worked and not paid, each once, as it was looked at. */
export function payOvertime(ctx: Context, wanted: PayOvertime): Promise<{ done: true }> {
  if (!ctx.scope.all) throw new Refusal('forbidden', 'Trả tiền làm thêm giờ là việc chung của cả cơ quan.')
  const month = firstOf(wanted.month)
  return act(ctx, async (tx, record) => {
    await lockPayments(tx, ctx)
    const due = (await reckonOvertime(tx, ctx, { month })).flatMap(({ row, amount }) =>
      amount ? [{ row, amount }] : [],
    )
    const amount = due.reduce((sum, one) => sum + one.amount.value, 0)
    if (due.length === 0) throw new Refusal('conflict', `Tháng ${monthWords(month)} không còn lần nào chưa trả.`)
    if (due.length !== wanted.times || amount !== wanted.amount) {
      throw new Refusal('conflict', 'Bảng làm thêm giờ vừa thay đổi so với bản đang xem. Hãy xem lại rồi trả.', [], {
        current: { times: due.length, amount },
      })
    }
    const paid = due.map((one) => ({ id: one.row.id, amount: one.amount.value, explained: explain(one.amount) }))
    await keepPaid(tx, ctx, month, paid)
    record({
      act: 'pay.pay-overtime',
      says: `Trả tiền làm thêm giờ tháng ${monthWords(month)}: ${due.length} lần, ${viDong(amount)}`,
      detail: { month, times: due.length, amount },
    })
    return { done: true } as const
  })
}
