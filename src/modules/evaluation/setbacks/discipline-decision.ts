import type { DecisionKind, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { disciplineNames } from '../model.ts'
import { writeDiscipline } from './discipline-facts.ts'
import { type Discipline, disciplines } from './discipline-items.ts'
import { nameOf } from './discipline-law.ts'
import type { RaiseMoves } from './model.ts'
import { movesWords, moveWords, sameMove } from './moves.ts'
import { ensureUnmoved, idsOf, lastArticle, moveColumn, paper } from './paper.ts'
import { DisciplineTerms } from './terms.ts'

/** Quyết định xử lý kỷ luật */
export const disciplineDecision = (raiseMoves: RaiseMoves): DecisionKind<Discipline> => ({
  kind: 'discipline',
  name: 'Xử lý kỷ luật',

  propose: (tx, ctx, { personIds, lawOn, terms }) =>
    disciplines(tx, ctx, personIds, lawOn, termsOf(DisciplineTerms, terms), raiseMoves),

  async verify(tx, ctx, items, lawOn) {
    const now = await disciplines(tx, ctx, idsOf(items), lawOn, items[0]!.effect.terms, raiseMoves)
    await ensureUnmoved(tx, ctx, items, now, same)
  },

  wording: (items) => ({
    ...paper,
    subject: 'Về việc xử lý kỷ luật cán bộ, công chức, viên chức',
    articles: [
      `Xử lý kỷ luật đối với ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo; hình thức và hành vi vi phạm của từng người được ghi trong danh sách.`,
      `${durationOf(items)}Thời gian nâng bậc lương lần sau của từng người được tính lại như ghi trong danh sách.`,
      lastArticle,
    ],
    annexTitle: 'Danh sách người bị xử lý kỷ luật',
    columns: [
      { heading: 'Hình thức', align: 'center', width: 1.8 },
      { heading: 'Hành vi vi phạm', align: 'left', width: 3.4 },
      moveColumn,
    ],
  }),

  cells: ({ effect: { form, terms, move } }) => [disciplineNames[form], terms.conduct, moveWords(move)],

  does: (items) => `Kỷ luật ${nameOf(items[0]!.effect.form)} ${items.length} người; ${movesWords(items)}`,

  apply: writeDiscipline,
})

const same = (a: Discipline, b: Discipline) =>
  a.form === b.form && a.replaces?.paper === b.replaces?.paper && sameMove(a.move, b.move)

function durationOf(items: readonly Item<Discipline>[]): string {
  const months = items[0]?.effect.months
  return months
    ? `Quyết định có hiệu lực ${months} tháng kể từ ngày ký, hết thời hạn này thì tự chấm dứt hiệu lực. `
    : ''
}
