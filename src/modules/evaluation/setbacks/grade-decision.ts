import type { Tx } from '#db/connect.ts'
import { assertFacts } from '#db/history.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { gradeNames } from '../model.ts'
import { gradedIn } from '../store.ts'
import type { Move, RaiseMoves } from './model.ts'
import { movesWords, moveWords, sameMove, unknownMove } from './moves.ts'
import { ensureNone, ensureUnmoved, idsOf, lastArticle, moveColumn, paper } from './paper.ts'
import { GradeTerms } from './terms.ts'

export type Grading = GradeTerms & { readonly move: Move }

/** Quyết định công nhận kết quả đánh giá, xếp loại của một năm */
export const gradeDecision = (raiseMoves: RaiseMoves): DecisionKind<Grading> => ({
  kind: 'grade',
  name: 'Công nhận kết quả xếp loại',

  propose: (tx, ctx, { personIds, lawOn, terms }) =>
    proposed(tx, ctx, personIds, lawOn, termsOf(GradeTerms, terms), raiseMoves),

  async verify(tx, ctx, items, lawOn) {
    const now = await proposed(tx, ctx, idsOf(items), lawOn, items[0]!.effect, raiseMoves)
    await ensureUnmoved(tx, ctx, items, now, (a, b) => sameMove(a.move, b.move))
  },

  wording: (items) => ({
    ...paper,
    subject: `Về việc công nhận kết quả đánh giá, xếp loại năm ${items[0]!.effect.year}`,
    articles: [
      `Công nhận kết quả đánh giá, xếp loại chất lượng năm ${items[0]!.effect.year} của ${items.length} cán bộ, công chức, viên chức, người lao động có tên trong danh sách kèm theo.`,
      'Kết quả xếp loại và thời gian nâng bậc lương lần sau của từng người được ghi trong danh sách.',
      lastArticle,
    ],
    annexTitle: `Danh sách kết quả xếp loại năm ${items[0]!.effect.year}`,
    columns: [{ heading: 'Kết quả xếp loại', align: 'left', width: 3.4 }, moveColumn],
  }),

  cells: ({ effect: { grade, move } }) => [gradeNames[grade], moveWords(move)],

  does: (items) =>
    `Xếp loại năm ${items[0]!.effect.year} của ${items.length} người: ${gradeNames[items[0]!.effect.grade].toLowerCase()}; ${movesWords(items)}`,

  apply: (tx, items, source) => assertFacts(tx, 'evaluation_grade', items.map(gradeFact), source),
})

const gradeFact = ({ personId, effect: { year, grade, conduct } }: Item<Grading>) => ({
  key: { person_id: personId, year },
  span: { from: `${year}-01-01`, until: `${year + 1}-01-01` } as const,
  values: { grade, conduct },
})

async function proposed(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  lawOn: PlainDate,
  terms: GradeTerms,
  raiseMoves: RaiseMoves,
): Promise<Item<Grading>[]> {
  const { year, grade, conduct } = terms
  ensureBegun(year, ctx.today)
  await ensureNone(tx, ctx, await gradedIn(tx, ctx, personIds, year), `Năm ${year} đã có kết quả xếp loại`)
  const setback = { kind: 'grade', year, failed: grade === 'failed', conduct } as const
  const moves = await raiseMoves(tx, ctx, lawOn, new Map(personIds.map((id) => [id, setback])))
  return personIds.map((personId) => {
    const move = moves.get(personId) ?? unknownMove
    const basis = finding(grade, `Xếp loại năm ${year}: ${gradeNames[grade].toLowerCase()}`, { from: [move] })
    return { personId, basis, effect: { year, grade, conduct, move: move.value } }
  })
}

function ensureBegun(year: number, today: PlainDate): void {
  if (year <= yearOf(today)) return
  const says = 'Chưa xếp loại được năm chưa đến.'
  throw new Refusal('invalid', says, [], { fields: { year: says } })
}
