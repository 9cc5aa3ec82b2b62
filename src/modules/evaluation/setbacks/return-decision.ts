import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { type AbsenceKind, absenceNames } from '../../personnel/model.ts'
import { absencesOf, endAbsences } from '../../personnel/service.ts'
import type { Move, RaiseMoves, Setback } from './model.ts'
import { movesWords, moveWords, sameMove, unknownMove } from './moves.ts'
import { ensureNone, lastArticle, moveColumn, movedSince, paper } from './paper.ts'
import { ReturnTerms } from './terms.ts'

export type Return = ReturnTerms & {
  readonly reason: AbsenceKind
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly move: Move
}

/** Quyết định tiếp nhận trở lại làm việc */
export const returnDecision = (raiseMoves: RaiseMoves): DecisionKind<Return> => ({
  kind: 'absence-end',
  name: 'Tiếp nhận trở lại làm việc',

  propose: (tx, ctx, { personIds, lawOn, terms }) =>
    proposed(tx, ctx, personIds, lawOn, termsOf(ReturnTerms, terms), raiseMoves),

  async verify(tx, ctx, items, lawOn) {
    const ids = items.map(({ personId }) => personId)
    const now = await proposed(tx, ctx, ids, lawOn, items[0]!.effect, raiseMoves)
    const effects = new Map(now.map(({ personId, effect }) => [personId, effect]))
    const moved = items.filter(({ personId, effect }) => !same(effect, effects.get(personId)!))
    await ensureNone(
      tx,
      ctx,
      moved.map(({ personId }) => personId),
      movedSince,
    )
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

async function proposed(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  lawOn: PlainDate,
  { on }: ReturnTerms,
  raiseMoves: RaiseMoves,
): Promise<Item<Return>[]> {
  const held = await absencesOf(tx, ctx, personIds)
  const away = new Map(
    held
      .filter(({ from, until }) => from !== null && from < on && (until === null || on < until))
      .map((absence) => [absence.personId, { ...absence, from: absence.from! }]),
  )
  await ensureNone(
    tx,
    ctx,
    personIds.filter((id) => !away.has(id)),
    `Ngày ${viDate(on)} không có thời gian nghỉ nào để kết thúc`,
  )
  const setbacks = new Map<string, Setback>(
    [...away].map(([id, { reason, from }]) => [id, { kind: 'absence', reason, from, until: on }]),
  )
  const moves = await raiseMoves(tx, ctx, lawOn, setbacks)
  return personIds.map((personId) => {
    const { reason, from, until } = away.get(personId)!
    const move = moves.get(personId) ?? unknownMove
    const says = `${absenceNames[reason]} từ ngày ${viDate(from)}; trở lại làm việc từ ngày ${viDate(on)}`
    return {
      personId,
      basis: finding(on, says, { from: [move] }),
      effect: { on, reason, from, until, move: move.value },
    }
  })
}

const same = (a: Return, b: Return) => a.from === b.from && a.until === b.until && sameMove(a.move, finding(b.move, ''))
