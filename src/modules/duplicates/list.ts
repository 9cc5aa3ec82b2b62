import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import type { DismissPair, DuplicatesPage, DuplicatesQuery, PairQuery } from './api.ts'
import { dismiss, dismissedPairs, takeBack } from './dismissal-store.ts'
import { findPairs, type Pair } from './find-store.ts'
import { type Ground, groundWords } from './grounds.ts'
import { peopleOf } from './people-store.ts'
import { unitTree } from './unit-store.ts'
import { Refusal } from '#law/kit/refusal.ts'

/** More than an officer reads in a day; the list says that there are more. */
const most = 1_000

type Listed = Pair & { readonly dismissed: DuplicatesPage['rows'][number]['dismissed'] }

/** Các cặp hồ sơ có thể là một người. */
export async function duplicates(ctx: Context, query: DuplicatesQuery): Promise<DuplicatesPage> {
  const pairs = query.dismissed ? await dismissedPairs(ctx.db, ctx) : await suspected(ctx, query)
  const shown = pairs.slice(0, most)
  const from = (query.page - 1) * query.limit
  const slice = shown.slice(from, from + query.limit)
  const people = await peopleOf(
    ctx.db,
    ctx,
    slice.flatMap(({ a, b }) => [a, b]),
  )
  const rows = slice.flatMap(({ a, b, score, grounds, dismissed }) => {
    const [one, other] = [people.get(a), people.get(b)]
    return one && other ? [{ id: `${a} ${b}`, a: one, b: other, score, reasons: grounds.map(words), dismissed }] : []
  })
  return { total: shown.length, more: pairs.length > most, rows }
}

const words = (ground: Ground) => groundWords[ground]

async function suspected(ctx: Context, { q, unitId }: DuplicatesQuery): Promise<Listed[]> {
  const unitIds = unitId === undefined ? undefined : await unitTree(ctx.db, ctx, unitId)
  const pairs = await findPairs(ctx.db, ctx, { q, unitIds, limit: most + 1 })
  return pairs.map((pair) => ({ ...pair, dismissed: null }))
}

/** Không phải một người: remembered, and not shown again. */
export function dismissPair(ctx: Context, { a, b, reason }: DismissPair): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    if (a === b) throw new Refusal('invalid', 'Hai hồ sơ phải khác nhau.')
    await ensureReach(tx, ctx, [a, b])
    ensureNotSelf(ctx, [a, b])
    const people = await peopleOf(tx, ctx, [a, b])
    if (!(await dismiss(tx, ctx, [a, b], reason)))
      throw new Refusal('conflict', 'Cặp này đã được ghi là không phải một người.')
    record({
      act: 'duplicates.dismiss',
      says: `Ghi hai hồ sơ ${namesOf(people)} không phải một người`,
      subjectKind: 'person',
      subjectId: a,
      detail: { other: b, reason },
    })
    return { done: true } as const
  })
}

export function takeBackDismissal(ctx: Context, { a, b }: PairQuery): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [a, b])
    ensureNotSelf(ctx, [a, b])
    const people = await peopleOf(tx, ctx, [a, b])
    if (!(await takeBack(tx, ctx, [a, b])))
      throw new Refusal('missing', 'Cặp này chưa được ghi là không phải một người.')
    record({
      act: 'duplicates.take-back',
      says: `Xét lại hai hồ sơ ${namesOf(people)}`,
      subjectKind: 'person',
      subjectId: a,
      detail: { other: b },
    })
    return { done: true } as const
  })
}

const namesOf = (people: Awaited<ReturnType<typeof peopleOf>>) =>
  [...people.values()].map(({ fullName }) => fullName).join(' và ')
