import { viDate } from '#lib/date.ts'
import type { DecisionKind } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { absenceNames } from '../../personnel/model.ts'
import { endAbsences } from '../../personnel/service.ts'
import type { RaiseMoves } from './model.ts'
import { movesWords, moveWords, sameMove } from './moves.ts'
import { ensureUnmoved, idsOf, lastArticle, moveColumn, paper } from './paper.ts'
import { type Return, returns } from './return-items.ts'
import { ReturnTerms } from './terms.ts'

/** Quyết định tiếp nhận trở lại làm việc */
export const returnDecision = (raiseMoves: RaiseMoves): DecisionKind<Return> => ({
  kind: 'absence-end',
  name: 'Tiếp nhận trở lại làm việc',

  propose: (tx, ctx, { personIds, lawOn, terms }) =>
    returns(tx, ctx, personIds, lawOn, termsOf(ReturnTerms, terms), raiseMoves),

  async verify(tx, ctx, items, lawOn) {
    const now = await returns(tx, ctx, idsOf(items), lawOn, items[0]!.effect, raiseMoves)
    await ensureUnmoved(tx, ctx, items, now, same)
  },

  wording: (items) => ({
    ...paper,
    subject: 'Về việc tiếp nhận cán bộ, công chức, viên chức trở lại làm việc',
    articles: [
      `Tiếp nhận trở lại làm việc ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Ngày trở lại làm việc và thời gian nâng bậc lương lần sau của từng người được ghi trong danh sách.',
      lastArticle,
    ],
    annexTitle: 'Danh sách tiếp nhận trở lại làm việc',
    columns: [
      { heading: 'Đã nghỉ', align: 'left', width: 2.6 },
      { heading: 'Nghỉ từ ngày', align: 'center', width: 1.8 },
      { heading: 'Làm việc lại từ ngày', align: 'center', width: 1.8 },
      moveColumn,
    ],
  }),

  cells: ({ effect: { reason, from, on, move } }) => [absenceNames[reason], viDate(from), viDate(on), moveWords(move)],

  does: (items) =>
    `Tiếp nhận ${items.length} người trở lại làm việc từ ngày ${viDate(items[0]!.effect.on)}; ${movesWords(items)}`,

  apply: (tx, items, source) =>
    endAbsences(
      tx,
      items.map(({ personId, effect: { on, until } }) => ({ personId, on, until })),
      source,
    ),
})

const same = (a: Return, b: Return) => a.from === b.from && a.until === b.until && sameMove(a.move, b.move)
