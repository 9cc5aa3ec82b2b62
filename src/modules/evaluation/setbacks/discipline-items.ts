import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { postedOn } from '../../personnel/service.ts'
import { disciplineOf } from '../store.ts'
import { type Judged, judged } from './discipline-law.ts'
import type { Move, RaiseMoves, Setback } from './model.ts'
import { unknownMove } from './moves.ts'
import { ensureNone, namesOf } from './paper.ts'
import type { DisciplineTerms } from './terms.ts'

export type Discipline = Judged & { readonly terms: DisciplineTerms; readonly move: Move }

export async function disciplines(
  tx: Tx,
  ctx: Context,
  personIds: readonly string[],
  lawOn: PlainDate,
  terms: DisciplineTerms,
  raiseMoves: RaiseMoves,
): Promise<Item<Discipline>[]> {
  ensurePast(terms, ctx.today)
  const posted = await postedOn(tx, ctx, personIds, ctx.today)
  await ensureNone(
    tx,
    ctx,
    personIds.filter((id) => !posted.has(id)),
    'Không còn vị trí công tác',
  )
  const held = (await disciplineOf(tx, ctx, personIds)).filter(({ until }) => until !== null && ctx.today < until)
  const found = new Map<string, ReturnType<typeof judged>>()
  for (const id of personIds)
    found.set(
      id,
      await named(tx, ctx, id, () =>
        judged(
          posted.get(id)!,
          terms,
          held.find(({ personId }) => personId === id),
          lawOn,
        ),
      ),
    )
  const setbacks = new Map<string, Setback>(
    [...found].map(([id, { value }]) => [
      id,
      { kind: 'discipline', form: value.form, on: ctx.today, conduct: terms.conduct },
    ]),
  )
  const moves = await raiseMoves(tx, ctx, lawOn, setbacks)
  return [...found].map(([personId, one]) => {
    const move = moves.get(personId) ?? unknownMove
    const basis = finding(one.value, one.says, { cites: one.cites, from: [...one.from, move] })
    return { personId, basis, effect: { ...one.value, terms, move: move.value } }
  })
}

/** The refusal says of whom. */
async function named<T>(tx: Tx, ctx: Context, personId: string, work: () => T): Promise<T> {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal(error.kind, `${await namesOf(tx, ctx, [personId])}: ${error.message}.`, error.because)
  }
}

function ensurePast({ concluded }: DisciplineTerms, today: PlainDate): void {
  if (concluded <= today) return
  const says = 'Ngày kết luận không được ở sau hôm nay.'
  throw new Refusal('invalid', says, [], { fields: { concluded: says } })
}
