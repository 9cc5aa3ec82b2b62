import type { Tx } from '#db/connect.ts'
import { assertFacts, end, lockPeople, openSource, retract, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../../access/service.ts'
import type { EndAllowanceFact, NewAllowanceFact, NewDependants } from './api.ts'
import { type AllowanceFact, allowancesOf, heldKinds, regionsOf } from './fact-store.ts'
import { lawful } from './kinds.ts'
import { allowanceNames } from './model.ts'

type Done = { done: true }
const done: Done = { done: true }

/** Ghi một khoản phụ cấp theo giấy tờ đã có: from a day until the next line of its kind. */
export function recordAllowance(ctx: Context, personId: string, wanted: NewAllowanceFact): Promise<Done> {
  const { kind, place, from, basis } = wanted
  return act(ctx, async (tx, record) => {
    const source = await openCorrection(tx, ctx, personId, wanted.reason)
    const region = (await regionsOf(tx, ctx, [personId], from)).get(personId) ?? 'elsewhere'
    lawful(wanted, region, from)
    const held = await heldKinds(tx, ctx, [personId], wanted)
    const until = ensureCurrent(held, wanted)
    await assertFacts(tx, 'allowance', [allowanceFact(personId, wanted, until)], source)
    record({
      act: 'pay.record-allowance',
      says: `Ghi ${allowanceNames[kind].toLowerCase()}${place && ` (${place})`} từ ngày ${viDate(from)} theo ${basis}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { kind, place, from, until, basis, reason: wanted.reason },
    })
    return done
  })
}

type Granted = Omit<NewAllowanceFact, 'reason' | 'replaces' | 'until'>

export const allowanceFact = (personId: string, granted: Granted, until: PlainDate | null) => {
  const { kind, place, rate, amount, post, insured, taxed, basis, from } = granted
  return {
    key: { person_id: personId, kind, place },
    span: { from, until },
    values: { rate, amount, post, insured, taxed, basis },
  }
}

/** Until where the line holds; refuses when the line being corrected is not there any more. */
function ensureCurrent(held: readonly AllowanceFact[], { from, until, replaces }: NewAllowanceFact): PlainDate | null {
  if (replaces && !held.some(({ id }) => id === replaces)) throw stale(held.at(-1) ?? null)
  const next = held.find((fact) => fact.id !== replaces && fact.from !== null && fact.from > from)?.from ?? null
  const ends = until ?? held.find(({ id }) => id === replaces)?.until ?? null
  return ends && next ? (ends < next ? ends : next) : (ends ?? next)
}

const stale = (current: AllowanceFact | null) =>
  new Refusal('conflict', 'Dòng này vừa được người khác sửa. Hãy xem bản mới rồi làm lại.', [], { current })

/** Bỏ một khoản ghi nhầm; with `from`, it held until then. */
export function endAllowance(
  ctx: Context,
  personId: string,
  factId: string,
  { from, reason }: EndAllowanceFact,
): Promise<Done> {
  return act(ctx, async (tx, record) => {
    const source = await openCorrection(tx, ctx, personId, reason)
    const fact = (await allowancesOf(tx, ctx, personId)).find(({ id }) => id === factId)
    if (!fact) throw new Refusal('missing', 'Dòng này không còn, có thể người khác vừa sửa. Hãy tải lại hồ sơ.')
    if (from && ((fact.from && from <= fact.from) || (fact.until && from >= fact.until)))
      throw invalid('from', 'Ngày thôi hưởng phải nằm trong thời gian đang hưởng.')
    const key = { person_id: personId, kind: fact.kind, place: fact.place }
    await retract(tx, 'allowance', [{ key, span: { from: from ?? fact.from, until: fact.until } }], source)
    const name = allowanceNames[fact.kind].toLowerCase()
    record({
      act: 'pay.end-allowance',
      says: from
        ? `Ghi thôi hưởng ${name} từ ngày ${viDate(from)}. Lý do: ${reason}`
        : `Rút ${name} ghi nhầm. Lý do: ${reason}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { kind: fact.kind, place: fact.place, from: from ?? null },
    })
    return done
  })
}

/** Ghi số người phụ thuộc từ một ngày. */
export function recordDependants(ctx: Context, personId: string, wanted: NewDependants): Promise<Done> {
  const { people, from, reason } = wanted
  return act(ctx, async (tx, record) => {
    const source = await openCorrection(tx, ctx, personId, reason)
    const key = { person_id: personId }
    if (people === 0) await end(tx, 'tax_dependants', key, from, source)
    else await assertFacts(tx, 'tax_dependants', [{ key, span: { from }, values: { people } }], source)
    record({
      act: 'pay.record-dependants',
      says: `Ghi ${people} người phụ thuộc từ ngày ${viDate(from)}`,
      subjectKind: 'person',
      subjectId: personId,
      detail: { people, from },
    })
    return done
  })
}

async function openCorrection(tx: Tx, ctx: Context, personId: string, reason: string): Promise<Source> {
  await ensureReach(tx, ctx, [personId])
  ensureNotSelf(ctx, [personId])
  await lockPeople(tx, ctx.agency.id, [personId])
  return openSource(tx, ctx.agency.id, { kind: 'correction', accountId: ctx.actor.accountId, reason })
}

const invalid = (field: string, says: string) => new Refusal('invalid', says, [], { fields: { [field]: says } })
