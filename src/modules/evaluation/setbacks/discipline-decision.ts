import type { Tx } from '#db/connect.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { DecisionKind, Item } from '../../decisions/model.ts'
import { termsOf } from '../../decisions/service.ts'
import { postedOn } from '../../personnel/service.ts'
import { disciplineNames } from '../model.ts'
import { disciplineOf } from '../store.ts'
import { writeDiscipline } from './discipline-facts.ts'
import { type Judged, judged, nameOf } from './discipline-law.ts'
import type { Move, RaiseMoves, Setback } from './model.ts'
import { movesWords, moveWords, sameMove, unknownMove } from './moves.ts'
import { ensureNone, lastArticle, moveColumn, movedSince, namesOf, paper } from './paper.ts'
import { DisciplineTerms } from './terms.ts'

export type Discipline = Judged & { readonly terms: DisciplineTerms; readonly move: Move }

/** Quyết định xử lý kỷ luật */
export const disciplineDecision = (raiseMoves: RaiseMoves): DecisionKind<Discipline> => ({
  kind: 'discipline',
  name: 'Xử lý kỷ luật',

  propose: (tx, ctx, { personIds, lawOn, terms }) =>
    proposed(tx, ctx, personIds, lawOn, termsOf(DisciplineTerms, terms), raiseMoves),

  async verify(tx, ctx, items, lawOn) {
    const ids = items.map(({ personId }) => personId)
    const { terms } = items[0]!.effect
    const now = new Map((await proposed(tx, ctx, ids, lawOn, terms, raiseMoves)).map((item) => [item.personId, item]))
    const moved = items.filter(({ personId, effect }) => !same(effect, now.get(personId)!.effect))
    await ensureNone(
      tx,
      ctx,
      moved.map(({ personId }) => personId),
      movedSince,
    )
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

async function proposed(
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

const same = (a: Discipline, b: Discipline) =>
  a.form === b.form && a.replaces?.paper === b.replaces?.paper && sameMove(a.move, finding(b.move, ''))

function durationOf(items: readonly Item<Discipline>[]): string {
  const months = items[0]?.effect.months
  return months
    ? `Quyết định có hiệu lực ${months} tháng kể từ ngày ký, hết thời hạn này thì tự chấm dứt hiệu lực. `
    : ''
}
