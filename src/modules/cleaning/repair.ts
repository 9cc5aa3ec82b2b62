import type { Tx } from '#db/connect.ts'
import { openSource } from '#db/history.ts'
import { plain } from '#law/codes/matching.ts'
import { finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { act, ensureNotSelf, ensureReach } from '../access/service.ts'
import { lockNumbers, lockPersons } from '../personnel/service.ts'
import type { RepairMade } from './api.ts'
import { writeChanges } from './fact-store.ts'
import { repairNames } from './model.ts'
import { changeId, type Proposals, propose } from './preview.ts'
import { insertRepair } from './repair-store.ts'
import type { Proposed } from './repairs/proposal.ts'
import { remember } from './spelling-store.ts'

/** How many of the lines that stand in the way are told. */
const told = 50

/** Sửa hàng loạt: exactly what the preview showed, in one act, or nothing. */
export function makeRepair(ctx: Context, wanted: RepairMade): Promise<{ id: string; facts: number; people: number }> {
  return act(ctx, async (tx, record) => {
    if (wanted.personId) await ensureReach(tx, ctx, [wanted.personId])
    const { changes, people } = await agreed(tx, ctx, wanted)
    await ensureReach(tx, ctx, people)
    const label = repairNames[wanted.repair]
    const agencyId = ctx.agency.id
    const source = await openSource(tx, agencyId, {
      kind: 'correction',
      accountId: ctx.actor.accountId,
      reason: `${label}: ${wanted.reason}`,
    })
    await writeChanges(tx, changes, source)
    const { list, text, code } = wanted
    if (wanted.repair === 'spelling' && list && text !== undefined && code)
      await remember(tx, list, plain(text), code, source)
    const says = inWords(changes)
    await insertRepair(tx, ctx, { id: source.id, kind: wanted.repair, says, facts: changes.length, people })
    record({
      act: 'cleaning.repair',
      says: `${label}: ${changes.length} chỗ của ${people.length} người`,
      detail: { repair: source.id, reason: wanted.reason },
    })
    return { id: source.id, facts: changes.length, people: people.length }
  })
}

/** The changes that were seen and ticked, on records that nobody changes meanwhile. */
async function agreed(tx: Tx, ctx: Context, wanted: RepairMade) {
  if (wanted.personId) ensureNotSelf(ctx, [wanted.personId])
  const seen = await propose(tx, ctx, wanted)
  await lockPersons(tx, ctx, peopleOf(seen.changes))
  if (wanted.repair === 'number-from-card') await lockNumbers(tx, ctx.agency.id)
  const now = await propose(tx, ctx, wanted)
  if (now.token !== wanted.token) throw stale()
  const left = new Set(wanted.leaveOut)
  const changes = now.changes.filter((change) => !left.has(changeId(change)))
  ensureSome(changes, now)
  ensureClear(changes)
  return { changes, people: peopleOf(changes) }
}

const peopleOf = (changes: readonly Proposed[]) => [...new Set(changes.map(({ personId }) => personId))]

const stale = () =>
  new Refusal('conflict', 'Hồ sơ đã thay đổi từ lúc xem trước. Chưa sửa gì cả; hãy xem trước lại rồi sửa.')

function ensureSome(changes: readonly Proposed[], { ownLeftOut }: Proposals): void {
  if (changes.length > 0) return
  const own = ownLeftOut ? ' Hồ sơ của chính mình phải để người khác sửa.' : ''
  throw new Refusal('invalid', `Không có chỗ nào được chọn để sửa.${own}`)
}

function ensureClear(changes: readonly Proposed[]): void {
  const blocked = changes.filter(({ obstacle }) => obstacle !== null)
  if (blocked.length === 0) return
  const because = blocked
    .slice(0, told)
    .map(({ personId, fullName, obstacle }) => finding(personId, `${fullName}: ${obstacle}`))
  const says = `Chưa sửa gì cả: ${blocked.length} trong ${changes.length} chỗ được chọn không sửa được. Hãy bỏ chọn những chỗ ấy.`
  throw new Refusal('conflict', says, because)
}

/** 'Giới tính: Nữ → Nam', and how many more. */
function inWords(changes: readonly Proposed[]): string {
  const [first] = changes
  if (!first) return ''
  const one = `${first.field}: ${first.was} → ${first.becomes}`
  return changes.length === 1 ? one : `${one}, và ${changes.length - 1} chỗ khác`
}
