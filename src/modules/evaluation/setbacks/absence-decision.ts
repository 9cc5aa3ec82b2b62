import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { absencesOf, beginAbsences, postedOn } from '../../personnel/service.ts'
import { absenceDecisions } from './kinds.ts'
import type { Move, RaiseMoves } from './model.ts'
import { movesWords, moveWords, sameMove, unknownMove } from './moves.ts'
import { ensureNone, lastArticle, moveColumn, movedSince, paper } from './paper.ts'
import { AbsenceTerms } from './terms.ts'

export type Leave = AbsenceTerms & { readonly move: Move }

/** Quyết định cho nghỉ không hưởng lương, tạm đình chỉ công tác, cử đi học */
export const absenceDecision = (raiseMoves: RaiseMoves): DecisionKind<Leave> => ({
  kind: 'absence',
  name: 'Cho nghỉ, tạm đình chỉ, cử đi học',

  async propose(tx, ctx, { personIds, lawOn, terms }) {
    const wanted = termsOf(AbsenceTerms, terms)
    await ensureFree(tx, ctx, personIds, wanted)
    const moves = await movesOf(tx, ctx, personIds, wanted, lawOn, raiseMoves)
    return personIds.map((personId) => {
      const move = moves.get(personId) ?? unknownMove
      const basis = finding(wanted.reason, `${absenceDecisions[wanted.reason]} ${spanOf(wanted)}`, { from: [move] })
      return { personId, basis, effect: { ...wanted, move: move.value } }
    })
  },

  async verify(tx, ctx, items, lawOn) {
    const ids = items.map(({ personId }) => personId)
    const { effect } = items[0]!
    await ensureFree(tx, ctx, ids, effect)
    const moves = await movesOf(tx, ctx, ids, effect, lawOn, raiseMoves)
    const moved = items.filter((item) => !sameMove(item.effect.move, moves.get(item.personId)))
    await ensureNone(
      tx,
      ctx,
      moved.map(({ personId }) => personId),
      movedSince,
    )
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

async function ensureFree(tx: Tx, ctx: Context, ids: readonly string[], { from, until }: AbsenceTerms): Promise<void> {
  const posted = await postedOn(tx, ctx, ids, from)
  await ensureNone(
    tx,
    ctx,
    ids.filter((id) => !posted.has(id)),
    `Ngày ${viDate(from)} không có vị trí công tác`,
  )
  const clash = (await absencesOf(tx, ctx, ids)).filter(
    (held) => (held.until === null || from < held.until) && (until === null || held.from === null || held.from < until),
  )
  await ensureNone(
    tx,
    ctx,
    clash.map(({ personId }) => personId),
    'Đã ghi thời gian nghỉ khác trùng với thời gian này',
  )
}

const movesOf = (
  tx: Tx,
  ctx: Context,
  ids: readonly string[],
  { reason, from, until }: AbsenceTerms,
  lawOn: PlainDate,
  raiseMoves: RaiseMoves,
) => raiseMoves(tx, ctx, lawOn, new Map(ids.map((id) => [id, { kind: 'absence', reason, from, until }])))

const titleOf = (items: readonly Item<Leave>[]) => {
  const title = absenceDecisions[items[0]!.effect.reason]
  return title.charAt(0).toLowerCase() + title.slice(1)
}

const spanOf = ({ from, until }: AbsenceTerms) =>
  until
    ? `từ ngày ${viDate(from)} đến hết ngày ${viDate(addDays(until, -1))}`
    : `từ ngày ${viDate(from)}, chưa định ngày đi làm lại`
