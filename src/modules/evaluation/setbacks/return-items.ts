import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { type AbsenceKind, absenceNames } from '../../personnel/model.ts'
import { absencesOf } from '../../personnel/service.ts'
import type { Move, RaiseMoves, Setback } from './model.ts'
import { unknownMove } from './moves.ts'
import { ensureNone } from './paper.ts'
import type { ReturnTerms } from './terms.ts'

export type Return = ReturnTerms & {
  readonly reason: AbsenceKind
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly move: Move
}

export async function returns(
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
