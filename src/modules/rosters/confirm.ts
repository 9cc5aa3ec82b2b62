import type { Tx } from '#db/connect.ts'
import { lockPeople, openSource, type Source } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import { findOrCreateUnits } from '#modules/organisation/service.ts'
import type { AtVersion, Confirmed } from './api.ts'
import { writeChanges } from './changes.ts'
import type { OfImport } from './compare-store.ts'
import * as store from './confirm-store.ts'
import { ensureState, hold } from './ensure.ts'
import { stampConfirmed, updateImport } from './import-store.ts'

/** Xác nhận: every row that reads well and is not imported yet becomes facts, in one transaction; the others wait. */
export async function confirmImport(ctx: Context, id: string, at: AtVersion): Promise<Confirmed> {
  const confirmed = await importInOneAct(ctx, id, at).catch(refuseClash)
  if (confirmed.facts > manyFacts) await store.refreshStatistics(ctx.db)
  return confirmed
}

/** More than this changes what the planner believes of the tables. */
const manyFacts = 1_000

function importInOneAct(ctx: Context, id: string, { version }: AtVersion): Promise<Confirmed> {
  return act(ctx, async (tx, record) => {
    const held = await hold(tx, ctx, id, version)
    ensureState(held, ['preview', 'confirmed'], 'xác nhận')
    const of = { agencyId: ctx.agency.id, importId: id, asOf: held.as_of }
    const { facts, ...marked } = await importRows(tx, ctx, of)
    const counts = await store.countAfter(tx, of)
    await stampConfirmed(tx, ctx, id)
    await updateImport(tx, ctx.agency.id, held, { counts })
    const says = confirmedWords({ ...marked, facts, held: counts.held })
    record({
      act: 'rosters.confirm',
      says: `Nhập danh sách “${held.file_name}”: ${says}`,
      subjectKind: 'import',
      subjectId: id,
      detail: { ...marked, facts },
    })
    return { id, version: version + 1, says, ...marked, held: counts.held, facts }
  })
}

async function importRows(tx: Tx, ctx: Context, of: OfImport) {
  await store.lockImporting(tx, of.agencyId)
  await lockPeople(tx, of.agencyId, await store.matchedPeople(tx, of))
  const source = await openSource(tx, of.agencyId, {
    kind: 'import',
    importId: of.importId,
    accountId: ctx.actor.accountId,
  })
  await store.markRows(tx, of, source)
  const marked = await store.countMarked(tx, of, source)
  if (marked.new + marked.changed + marked.same === 0) {
    throw new Refusal(
      'invalid',
      'Không còn dòng nào nhập được: các dòng còn lại đang bị giữ. Hãy sửa các dòng đó trước.',
    )
  }
  return { ...marked, facts: await writeFacts(tx, ctx, of, source) }
}

async function writeFacts(tx: Tx, ctx: Context, of: OfImport, source: Source): Promise<number> {
  const names = await store.unitsToWrite(tx, of, source)
  const units = names.length > 0 ? await findOrCreateUnits(tx, ctx, names, of.asOf, source) : new Map<string, string>()
  const fresh = await store.writeNewPeople(tx, of, units, source)
  return fresh + (await writeChanges(tx, await store.changedRows(tx, of, source), units, of.asOf, source))
}

type Result = Omit<Confirmed, 'id' | 'version' | 'says'>

function confirmedWords({ new: fresh, changed, same, held, facts }: Result): string {
  const waiting = held > 0 ? `; ${held} dòng còn giữ lại chờ sửa` : ''
  if (facts === 0) return `hồ sơ không thay đổi, cả ${same} người đều như hồ sơ đang có${waiting}`
  return `${fresh} người mới, ${changed} người có thay đổi, ${same} người như hồ sơ đang có${waiting}`
}

/** Somebody wrote the same identity number in between, by another way than a list. */
function refuseClash(error: unknown): never {
  const isClash = error instanceof Error && 'constraint' in error && error.constraint === 'person_identity_number'
  if (!isClash) throw error
  throw new Refusal(
    'conflict',
    'Hồ sơ vừa có thêm một người mang số định danh có trong danh sách này. Chưa nhập gì cả; hãy xem lại rồi xác nhận lại.',
  )
}
