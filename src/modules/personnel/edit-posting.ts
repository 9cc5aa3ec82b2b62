import type { Tx } from '#db/connect.ts'
import { assertFacts, end, type Span } from '#db/history.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import { ensureUnitReach, holdUnits, standsOver } from '../organisation/service.ts'
import type { Departure, NewPosting } from './api.ts'
import { byHand, lockPerson } from './edit.ts'
import * as store from './store.ts'

/** May somebody be posted to this unit over these days? The unit stays as it is until the act is done. */
export async function ensurePostable(
  tx: Tx,
  ctx: Context,
  unitId: string,
  span: Span & { readonly from: PlainDate },
): Promise<void> {
  await ensureUnitReach(tx, ctx, [unitId])
  await holdUnits(tx, ctx.agency.id, [unitId])
  if (await standsOver(tx, ctx.agency.id, unitId, span)) return
  throw new Refusal('invalid', `Đơn vị không tồn tại liên tục từ ngày ${viDate(span.from)}.`, [], {
    fields: { unitId: 'Chọn đơn vị khác' },
  })
}

/** Điều chuyển, đổi chức danh từ một ngày, until the next change that is already recorded. */
export function movePosting(
  ctx: Context,
  personId: string,
  { factId, from, unitId, reason, ...post }: NewPosting,
): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockPerson(tx, ctx, personId)
    const { onDay, next } = await around(tx, ctx, personId, from)
    if (factId ? !(await stillHeld(tx, ctx, personId, factId)) : onDay) throw await stale(tx, ctx, personId)
    const span = { from, until: onDay ? onDay.until : (next?.from ?? null) }
    await ensurePostable(tx, ctx, unitId, span)
    const source = await byHand(tx, ctx, reason)
    await assertFacts(
      tx,
      'posting',
      [{ key: { person_id: personId }, span, values: { unit_id: unitId, ...post } }],
      source,
    )
    const name = await store.nameOf(tx, ctx.agency.id, personId, ctx.today)
    record({
      act: 'personnel.move',
      says: `Ghi vị trí công tác của ${name} từ ngày ${viDate(from)}`,
      subjectKind: 'person',
      subjectId: personId,
      unitId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

/** Thôi công tác: from `on` there is no posting. */
export function depart(ctx: Context, personId: string, { factId, on, reason }: Departure): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await lockPerson(tx, ctx, personId)
    const held = await stillHeld(tx, ctx, personId, factId)
    if (!held) throw await stale(tx, ctx, personId)
    if ((held.from && on <= held.from) || (held.until && on >= held.until)) {
      throw new Refusal('invalid', 'Ngày thôi công tác phải nằm trong thời gian giữ vị trí này.', [], {
        fields: { on: 'Chọn ngày khác' },
      })
    }
    const { next } = await around(tx, ctx, personId, on)
    if (next)
      throw new Refusal(
        'conflict',
        `Đã ghi một vị trí công tác từ ngày ${viDate(next.from!)}, sau ngày thôi công tác. Hãy sửa vị trí đó trước.`,
      )
    const source = await byHand(tx, ctx, reason)
    await end(tx, 'posting', { person_id: personId }, on, source)
    const name = await store.nameOf(tx, ctx.agency.id, personId, ctx.today)
    record({
      act: 'personnel.depart',
      says: `Ghi ${name} thôi công tác từ ngày ${viDate(on)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { reason },
    })
    return { done: true } as const
  })
}

/** The posting that holds on the day, and the first that begins after it. */
async function around(tx: Tx, { agency }: Context, personId: string, day: PlainDate) {
  const facts = await store.overlapping(tx, 'posting', agency.id, personId, { from: day })
  const begun = ({ from }: { from: PlainDate | null }) => from === null || from <= day
  return { onDay: facts.find(begun), next: facts.find((fact) => !begun(fact)) }
}

const stillHeld = (tx: Tx, { agency }: Context, personId: string, factId: string) =>
  store.currentFact(tx, 'posting', agency.id, personId, factId)

async function stale(tx: Tx, { agency, today }: Context, personId: string): Promise<Refusal> {
  const last = (await store.postings(tx, agency.id, personId, { day: today })).at(-1)
  const current = last ? { factId: last.id, ...last } : null
  return new Refusal('conflict', 'Vị trí công tác vừa được người khác sửa. Hãy xem bản mới rồi làm lại.', [], {
    current,
  })
}
