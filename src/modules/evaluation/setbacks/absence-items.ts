import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { absencesOf, postedOn } from '../../personnel/service.ts'
import { absenceDecisions } from './kinds.ts'
import type { Move, RaiseMoves } from './model.ts'
import { unknownMove } from './moves.ts'
import { ensureNone } from './paper.ts'
import type { AbsenceTerms } from './terms.ts'

export type Leave = AbsenceTerms & { readonly move: Move }

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

export async function leaves(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  lawOn: PlainDate,
  { reason, from, until, note }: AbsenceTerms,
  raiseMoves: RaiseMoves,
): Promise<Item<Leave>[]> {
  const wanted = { reason, from, until, note }
  await ensureFree(tx, ctx, personIds, wanted)
  const setback = { kind: 'absence', reason, from, until } as const
  const moves = await raiseMoves(tx, ctx, lawOn, new Map(personIds.map((id) => [id, setback])))
  return personIds.map((personId) => {
    const move = moves.get(personId) ?? unknownMove
    const basis = finding(reason, `${absenceDecisions[reason]} ${spanOf(wanted)}`, { from: [move] })
    return { personId, basis, effect: { ...wanted, move: move.value } }
  })
}

const spanOf = ({ from, until }: AbsenceTerms) =>
  until
    ? `từ ngày ${viDate(from)} đến hết ngày ${viDate(addDays(until, -1))}`
    : `từ ngày ${viDate(from)}, chưa định ngày đi làm lại`
