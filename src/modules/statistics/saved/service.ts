import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import type { EditTable, SavedTable, SaveTable } from './api.ts'
import { type Held, insertSaved, lockSaved, markDeleted, readSaved, updateSaved } from './store.ts'

type Kept = { readonly id: string; readonly version: number }

export const savedTables = (ctx: Context): Promise<SavedTable[]> => readSaved(ctx.db, ctx)

/** Lưu câu hỏi của một bảng dưới một tên. */
export const saveTable = (ctx: Context, wanted: SaveTable): Promise<Kept> =>
  act(ctx, async (tx, record) => {
    await ensureFreeName(tx, ctx, wanted.name)
    const id = newId()
    await insertSaved(tx, ctx, id, wanted)
    record(entry({ act: 'statistics.save-table' }, `Lưu bảng thống kê “${wanted.name}”`, id))
    return { id, version: 1 }
  })

export const editTable = (ctx: Context, id: string, { version, ...wanted }: EditTable): Promise<Kept> =>
  act(ctx, async (tx, record) => {
    await hold(tx, ctx, id, version, false)
    await ensureFreeName(tx, ctx, wanted.name, id)
    await updateSaved(tx, ctx, id, wanted)
    record(entry({ act: 'statistics.edit-table' }, `Sửa bảng thống kê đã lưu “${wanted.name}”`, id))
    return { id, version: version + 1 }
  })

export const deleteTable = (ctx: Context, id: string, version: number): Promise<Kept> =>
  act(ctx, async (tx, record) => {
    const { name } = await hold(tx, ctx, id, version, false)
    await markDeleted(tx, ctx, id, true)
    record(entry({ act: 'statistics.delete-table' }, `Xoá bảng thống kê đã lưu “${name}”`, id))
    return { id, version: version + 1 }
  })

/** Hoàn tác việc xoá. */
export const restoreTable = (ctx: Context, id: string, version: number): Promise<Kept> =>
  act(ctx, async (tx, record) => {
    const { name } = await hold(tx, ctx, id, version, true)
    await ensureFreeName(tx, ctx, name, id)
    await markDeleted(tx, ctx, id, false)
    record(entry({ act: 'statistics.restore-table' }, `Lấy lại bảng thống kê đã xoá “${name}”`, id))
    return { id, version: version + 1 }
  })

const entry = (of: { readonly act: string }, says: string, subjectId: string) => ({
  ...of,
  says,
  subjectKind: 'saved-table',
  subjectId,
})

/** The table as it stands, locked: one's own, at the version one saw. */
async function hold(tx: Tx, ctx: Context, id: string, version: number, deleted: boolean): Promise<Held> {
  const held = await lockSaved(tx, ctx, id)
  if (!held || (held.deleted && !held.own)) throw new Refusal('missing', 'Không có bảng thống kê này.')
  if (!held.own) throw new Refusal('forbidden', `Bảng này do ${held.owner} lưu: chỉ người lưu sửa, xoá được.`)
  if (held.deleted !== deleted || held.version !== version) throw stale(held)
  return held
}

function stale({ deleted, ...current }: Held): Refusal {
  const says = deleted ? 'Bảng này đã bị xoá.' : 'Bảng này vừa được sửa ở nơi khác. Hãy xem lại rồi lưu.'
  return new Refusal('conflict', says, [], { current })
}

async function ensureFreeName(tx: Tx, ctx: Context, name: string, except?: string): Promise<void> {
  const wanted = name.toLowerCase()
  const taken = (await readSaved(tx, ctx)).some(
    (table) => table.own && table.id !== except && table.name.toLowerCase() === wanted,
  )
  const says = 'Tên này đã có ở một bảng khác của mình. Hãy chọn tên khác.'
  if (taken) throw new Refusal('conflict', says, [], { fields: { name: says } })
}
