import type { Tx } from '#db/connect.ts'
import { lockPeople } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { ensureNotSelf, ensureReach } from '../access/service.ts'
import { readOpenItems } from './people-store.ts'

export async function ensureMayDraft(tx: Tx, ctx: Context, personIds: readonly string[]) {
  await ensureReach(tx, ctx, personIds)
  ensureNotSelf(ctx, personIds)
  await lockPeople(tx, ctx.agency.id, personIds)
}

export async function ensureNotDrafted(tx: Tx, ctx: Context, kind: string, personIds: readonly string[]) {
  const open = (await readOpenItems(tx, ctx, personIds)).filter((item) => item.kind === kind)
  if (open.length === 0) return
  const named = open
    .slice(0, 10)
    .map(
      ({ fullName, drafter, draftedOn, state }) =>
        `${fullName} (${state === 'draft' ? 'dự thảo' : 'bản trình ký'} ngày ${draftedOn} của ${drafter})`,
    )
  const more = open.length > named.length ? ` và ${open.length - named.length} người nữa` : ''
  throw new Refusal('conflict', `Đã có trong quyết định cùng loại chưa ký: ${named.join('; ')}${more}.`)
}
