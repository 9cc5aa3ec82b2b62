import type { DecisionKind } from '../../decisions/model.ts'
import { apply, type EarlyStep } from './early-step.ts'
import { cells, columns, does } from './early-step-annex.ts'
import { ensureUsable, ensureWithinQuota } from './guard.ts'
import { itemOf } from './merit-item.ts'
import { ensurePlaced, findIn } from './placed.ts'
import { yearUnderReview } from './model.ts'
import { lockQuota } from './quota-store.ts'
import { review } from './review.ts'

/** Quyết định nâng bậc lương trước thời hạn do lập thành tích xuất sắc. `by` says which year: until 31/03, the one before. */
export const earlyRaiseDecision: DecisionKind<EarlyStep> = {
  kind: 'early-raise',
  name: 'Nâng bậc lương trước thời hạn',

  async propose(tx, ctx, { personIds, by }) {
    const year = yearUnderReview(by)
    ensureUsable(year, ctx.today)
    await lockQuota(tx, ctx)
    const whole = await review(tx, ctx, year)
    await ensurePlaced(tx, ctx, personIds, whole)
    return personIds.map((personId) => itemOf(findIn(whole, personId)!, whole))
  },

  async verify(tx, ctx, items) {
    await lockQuota(tx, ctx)
    await ensureWithinQuota(tx, ctx, items)
  },

  wording: (items) => ({
    subject: 'Về việc nâng bậc lương trước thời hạn do lập thành tích xuất sắc trong thực hiện nhiệm vụ',
    bases: ['Theo đề nghị của bộ phận phụ trách công tác tổ chức cán bộ'],
    articles: [
      `Nâng bậc lương trước thời hạn năm ${items[0]?.effect.year ?? ''} đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Thời điểm hưởng bậc lương mới và thời gian tính nâng bậc lương lần sau của từng người được ghi trong danh sách; được truy lĩnh tiền lương và truy nộp bảo hiểm xã hội phần chênh lệch.',
      'Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng các cơ quan, đơn vị có liên quan và các ông (bà) có tên trong danh sách chịu trách nhiệm thi hành Quyết định này.',
    ],
    recipients: ['Như Điều 3', 'Lưu: VT'],
    annexTitle: `Danh sách nâng bậc lương trước thời hạn năm ${items[0]?.effect.year ?? ''}`,
    columns,
  }),
  cells,
  does,
  apply,
}
