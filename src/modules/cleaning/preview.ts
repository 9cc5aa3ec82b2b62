import { createHash } from 'node:crypto'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from '../access/model.ts'
import type { Preview, RepairWanted } from './api.ts'
import { broadly, sweep } from './broadly.ts'
import { unitNames } from './count-store.ts'
import { decidedSources } from './fact-store.ts'
import { repairNames } from './model.ts'
import { proposers } from './repairs/all.ts'
import type { Proposed } from './repairs/proposal.ts'

/** An officer looks through no more at once; the rest comes with the next preview. */
const most = 5_000

export type Proposals = {
  readonly changes: readonly Proposed[]
  readonly token: string
  readonly more: boolean
  readonly ownLeftOut: boolean
}

/** Every change this repair would make now, except of the actor's own record. */
export async function propose(tx: Tx, ctx: Context, wanted: RepairWanted): Promise<Proposals> {
  const all = await broadly(tx, () => proposers[wanted.repair](tx, ctx, { ...wanted, limit: most + 1 }))
  const others = all.filter(({ personId }) => personId !== ctx.actor.personId)
  const changes = await markDecided(tx, ctx, others.slice(0, most))
  return {
    changes,
    token: digest(wanted, changes),
    more: others.length > most || all.length > most,
    ownLeftOut: others.length < all.length,
  }
}

export const changeId = ({ factId, field }: Proposed) => `${factId} ${field}`

/** What a signed decision says is changed by another decision. */
async function markDecided(db: Queries, { agency }: Context, changes: readonly Proposed[]): Promise<Proposed[]> {
  const decided = await decidedSources(db, agency.id, [...new Set(changes.map(({ source }) => source))])
  const says = 'Dòng này do một quyết định đã ký ghi: hãy thu hồi quyết định ấy'
  return changes.map((each) => (decided.has(each.source) ? { ...each, obstacle: each.obstacle ?? says } : each))
}

function digest({ repair, list, text, code }: RepairWanted, changes: readonly Proposed[]): string {
  const seen = changes.map((each) => [changeId(each), each.was, each.becomes, each.obstacle])
  return createHash('sha256')
    .update(JSON.stringify([repair, list, text, code, seen]))
    .digest('hex')
}

/** Xem trước: nothing is written. */
export async function previewRepair(ctx: Context, wanted: RepairWanted): Promise<Preview> {
  const { changes, ...rest } = await sweep(ctx.db, (tx) => propose(tx, ctx, wanted))
  const units = await unitNames(ctx.db, ctx, [...new Set(changes.flatMap(({ unitId }) => unitId ?? []))])
  return {
    label: repairNames[wanted.repair],
    ...rest,
    changes: changes.map((each) => {
      const { personId, fullName, unitId, field, was, becomes, obstacle } = each
      const unitName = unitId ? (units.get(unitId) ?? '') : ''
      return { id: changeId(each), personId, fullName, unitName, field, was, becomes, obstacle }
    }),
  }
}
