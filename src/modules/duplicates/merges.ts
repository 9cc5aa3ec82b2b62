import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import type { Merges } from './api.ts'
import { readMerges } from './merge-store.ts'
import { peopleOf } from './people-store.ts'

/** Các lần gộp hồ sơ, cả những lần đã bỏ gộp. */
export async function merges(ctx: Context): Promise<Merges> {
  const rows = await readMerges(ctx.db, ctx.agency.id, reachesPerson(ctx, 'm.into_id'))
  const people = await peopleOf(
    ctx.db,
    ctx,
    rows.map(({ keepId }) => keepId),
  )
  return rows.map(({ at, undoneAt, ...row }) => ({
    ...row,
    merged: [...row.merged],
    at: at.toISOString(),
    undoneAt: undoneAt?.toISOString() ?? null,
    keepName: people.get(row.keepId)?.fullName ?? '',
  }))
}
