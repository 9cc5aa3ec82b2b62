import { addDays, viDate } from '#lib/date.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { beginAbsences } from '../../personnel/service.ts'
import { type Leave, leaves } from './absence-items.ts'
import { absenceDecisions } from './kinds.ts'
import type { RaiseMoves } from './model.ts'
import { movesWords, moveWords, sameMove } from './moves.ts'
import { ensureUnmoved, idsOf, lastArticle, moveColumn, paper } from './paper.ts'
import { AbsenceTerms } from './terms.ts'

/** Quyết định cho nghỉ không hưởng lương, tạm đình chỉ công tác, cử đi học */
export const absenceDecision = (raiseMoves: RaiseMoves): DecisionKind<Leave> => ({
  kind: 'absence',
  name: 'Cho nghỉ, tạm đình chỉ, cử đi học',

  propose: (tx, ctx, { personIds, lawOn, terms }) =>
    leaves(tx, ctx, personIds, lawOn, termsOf(AbsenceTerms, terms), raiseMoves),

  async verify(tx, ctx, items, lawOn) {
    const now = await leaves(tx, ctx, idsOf(items), lawOn, items[0]!.effect, raiseMoves)
    await ensureUnmoved(tx, ctx, items, now, (a, b) => sameMove(a.move, b.move))
  },

  wording: (items) => ({
    ...paper,
    subject: `Về việc ${titleOf(items)} đối với cán bộ, công chức, viên chức`,
    articles: [
      `${absenceDecisions[items[0]!.effect.reason]} đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Thời gian của từng người và thời gian nâng bậc lương lần sau được ghi trong danh sách.',
      lastArticle,
    ],
    annexTitle: `Danh sách ${titleOf(items)}`,
    columns: [
      { heading: 'Từ ngày', align: 'center', width: 1.8 },
      { heading: 'Đến hết ngày', align: 'center', width: 1.8 },
      { heading: 'Lý do', align: 'left', width: 2.8 },
      moveColumn,
    ],
  }),

  cells: ({ effect: { from, until, note, move } }) => [
    viDate(from),
    until ? viDate(addDays(until, -1)) : 'khi có quyết định khác',
    note ?? '',
    moveWords(move),
  ],

  does: (items) => `${absenceDecisions[items[0]!.effect.reason]} ${items.length} người; ${movesWords(items)}`,

  apply: (tx, items, source) =>
    beginAbsences(
      tx,
      items.map(({ personId, effect }) => ({ personId, ...effect })),
      source,
    ),
})

const titleOf = (items: readonly Item<Leave>[]) => {
  const title = absenceDecisions[items[0]!.effect.reason]
  return title.charAt(0).toLowerCase() + title.slice(1)
}
