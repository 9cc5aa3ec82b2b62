import { createHash } from 'node:crypto'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { act } from '#modules/access/service.ts'
import type { Edited, EditMapping, EditRow, Upload } from './api.ts'
import { ensureState, ensureWhole, hold } from './ensure.ts'
import * as imports from './import-store.ts'
import { type Read, readFile } from './read-file.ts'
import { countRows, findRow, stageRows } from './row-store.ts'

export { confirmImport } from './confirm.ts'
export { exportLines } from './export.ts'
export { absentPeople, importDetail, importHeads, importLines, importList } from './preview.ts'
export { withdrawImport } from './withdraw.ts'

/** Tải danh sách lên để xem trước. A file that cannot be read is refused before anything is stored. */
export async function uploadList(ctx: Context, upload: Upload): Promise<Edited> {
  ensureWhole(ctx)
  ensureKnownDay(ctx, upload)
  const digest = createHash('sha256').update(upload.file).digest()
  const read = await readFile({ ...upload, mapping: {}, repairs: {}, agencyName: ctx.agency.name })
  return act(once(ctx, digest, upload), async (tx, record) => {
    const id = await imports.insertImport(tx, ctx, upload, digest, read.recognition)
    const of = { agencyId: ctx.agency.id, importId: id, asOf: upload.asOf }
    await stageRows(tx, of, read)
    const counts = await countRows(tx, of)
    await imports.saveCounts(tx, ctx.agency.id, id, counts)
    record({
      act: 'rosters.upload',
      subjectKind: 'import',
      subjectId: id,
      detail: { ...counts, sha256: digest.toString('hex') },
      says: `Tải lên danh sách “${upload.fileName}” (tính đến ${viDate(upload.asOf)}): ${read.rows} dòng, ${counts.held} dòng giữ lại chờ sửa`,
    })
    return { id, version: 1 }
  })
}

function ensureKnownDay({ today }: Context, { asOf }: Pick<Upload, 'asOf'>) {
  if (asOf <= today) return
  const says = `Ngày của danh sách không được sau hôm nay (${viDate(today)}).`
  throw new Refusal('invalid', says, [], { fields: { asOf: says } })
}

/** The body of an upload is not in the request's own digest. */
const once = (ctx: Context, digest: Buffer, { asOf, fileName }: Upload): Context => ({
  ...ctx,
  once: ctx.once && {
    ...ctx.once,
    request: createHash('sha256')
      .update(ctx.once.request)
      .update(digest)
      .update(asOf + fileName)
      .digest(),
  },
})

/** Sửa cách hiểu tiêu đề; every row is read again. */
export function editMapping(ctx: Context, id: string, { version, asOf, sheets }: EditMapping): Promise<Edited> {
  if (asOf) ensureKnownDay(ctx, { asOf })
  return act(ctx, async (tx, record) => {
    const held = await hold(tx, ctx, id, version)
    ensureState(held, ['preview'], 'sửa cách hiểu tiêu đề')
    const mapping = sheets as imports.Mapping
    await readAgain(tx, ctx, { ...held, mapping, as_of: asOf ?? held.as_of })
    record({
      act: 'rosters.map',
      says: `Chỉnh cách hiểu tiêu đề của danh sách “${held.file_name}”`,
      subjectKind: 'import',
      subjectId: id,
    })
    return { id, version: version + 1 }
  })
}

/** Sửa một dòng bị giữ ngay tại đây. Rows already imported are history. */
export function editRow(ctx: Context, id: string, { version, sheet, row, fields, match }: EditRow): Promise<Edited> {
  return act(ctx, async (tx, record) => {
    const held = await hold(tx, ctx, id, version)
    ensureState(held, ['preview', 'confirmed'], 'sửa dòng')
    const at = `${sheet}!${row}`
    const { [at]: _before, ...others } = held.repairs
    const isUndone = Object.keys(fields).length === 0 && !match
    await ensureWaiting(tx, ctx.agency.id, id, sheet, row)
    await readAgain(tx, ctx, {
      ...held,
      repairs: isUndone ? others : { ...others, [at]: { fields, match } },
    })
    record({
      act: 'rosters.repair',
      subjectKind: 'import',
      subjectId: id,
      detail: { sheet, row, fields: Object.keys(fields), match: match ?? null },
      says: `${isUndone ? 'Bỏ phần sửa' : 'Sửa'} dòng ${row}, trang “${sheet}” của danh sách “${held.file_name}”`,
    })
    return { id, version: version + 1 }
  })
}

async function ensureWaiting(tx: Tx, agencyId: string, id: string, sheet: string, row: number): Promise<void> {
  const found = await findRow(tx, agencyId, id, sheet, row)
  if (!found) throw new Refusal('missing', `Danh sách không có người ở dòng ${row}, trang “${sheet}”.`)
  if (found.source)
    throw new Refusal('invalid', `Dòng ${row} đã được nhập vào hồ sơ. Hãy sửa ngay trong hồ sơ của người đó.`)
}

async function readAgain(tx: Tx, ctx: Context, held: imports.Held): Promise<void> {
  const { id, as_of: asOf, mapping, repairs } = held
  const read = await readFile({
    file: await imports.fileOf(tx, ctx.agency.id, id),
    asOf,
    mapping,
    repairs: typed(repairs),
    agencyName: ctx.agency.name,
  })
  await replaceRows(tx, ctx, held, read)
}

async function replaceRows(tx: Tx, ctx: Context, held: imports.Held, read: Read): Promise<void> {
  const of = { agencyId: ctx.agency.id, importId: held.id, asOf: held.as_of }
  await stageRows(tx, of, read, chosen(held.repairs))
  const counts = await countRows(tx, of)
  await imports.updateImport(tx, ctx.agency.id, held, {
    asOf: held.as_of,
    mapping: held.mapping,
    repairs: held.repairs,
    recognition: read.recognition,
    counts,
  })
}

const typed = (repairs: imports.Repairs) =>
  Object.fromEntries(Object.entries(repairs).map(([at, { fields }]) => [at, fields]))

const chosen = (repairs: imports.Repairs) =>
  Object.fromEntries(Object.entries(repairs).flatMap(([at, { match }]) => (match ? [[at, match] as const] : [])))

/** Bỏ một danh sách chưa xác nhận. */
export function discardImport(ctx: Context, id: string, { version }: { version: number }): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await hold(tx, ctx, id, version)
    ensureState(held, ['preview'], 'bỏ')
    await imports.discardImport(tx, ctx.agency.id, id)
    record({
      act: 'rosters.discard',
      says: `Bỏ danh sách chưa xác nhận “${held.file_name}”`,
      subjectKind: 'import',
      subjectId: id,
    })
    return { done: true } as const
  })
}
