import type { Tx } from '#db/connect.ts'
import type { Context } from '#modules/access/model.ts'
import { look } from '#modules/access/service.ts'
import type { Absent, Heads, Import, ImportRow, PageQuery, Recognition, RosterLines, RowsQuery } from './api.ts'
import type { OfImport } from './compare-store.ts'
import { ensureWhole, noImport } from './ensure.ts'
import { type Detail, findImport, listImports, lockImport } from './import-store.ts'
import { lineOf } from './lines.ts'
import { countRows, findAbsent, findRows, findUnits } from './row-store.ts'

export async function importList(ctx: Context): Promise<ImportRow[]> {
  ensureWhole(ctx)
  return listImports(ctx)
}

/** Một lần nhập: counted against the records as they are now. */
export async function importDetail(ctx: Context, id: string): Promise<Import> {
  const { row, of } = await find(ctx, id)
  const { mapping, sameFile, recognition, ...shown } = row
  const [counts, units] = [await ctx.db.transaction().execute((tx) => countRows(tx, of)), await findUnits(ctx.db, of)]
  return {
    ...shown,
    counts,
    units,
    mapping: { ...mapping },
    sameFile,
    recognition: recognition as Recognition,
    may: mayBe(row, counts),
  }
}

export async function find(ctx: Context, id: string): Promise<{ row: Detail; of: OfImport }> {
  ensureWhole(ctx)
  const row = await findImport(ctx.db, ctx.agency.id, id)
  if (!row) throw noImport()
  return { row, of: { agencyId: ctx.agency.id, importId: id, asOf: row.asOf } }
}

const mayBe = ({ state }: Detail, { accepted, imported }: Import['counts']): Import['may'] => ({
  edit: state === 'preview',
  confirm: (state === 'preview' || state === 'confirmed') && accepted > imported,
  discard: state === 'preview',
  withdraw: state === 'confirmed',
})

/** Phần đầu của từng trang; with a few people's rows under the headings, so that reading it leaves its trace. */
export async function importHeads(ctx: Context, id: string): Promise<Heads> {
  const { row } = await find(ctx, id)
  return look({ ...ctx, once: null }, async (_tx, record) => {
    record({
      act: 'rosters.read',
      says: `Xem phần đầu các trang của danh sách “${row.fileName}”`,
      subjectKind: 'import',
      subjectId: id,
    })
    return (row.recognition as { heads?: Heads }).heads ?? []
  })
}

/** Các dòng của danh sách. They are personal records, so reading them leaves its trace. */
export async function importLines(ctx: Context, id: string, query: RowsQuery): Promise<RosterLines> {
  const { row, of } = await find(ctx, id)
  return look({ ...ctx, once: null }, async (tx, record) => {
    const repairs = await repairsOf(tx, ctx, id)
    const { total, rows } = await findRows(tx, of, query)
    record({
      act: 'rosters.read',
      says: `Xem ${rows.length} dòng của danh sách “${row.fileName}”`,
      subjectKind: 'import',
      subjectId: id,
    })
    return {
      total,
      page: query.page,
      pages: Math.ceil(total / query.size),
      rows: rows.map((line) => lineOf(line, repairs)),
    }
  })
}

export const repairsOf = async (tx: Tx, { agency }: Context, id: string) =>
  (await lockImport(tx, agency.id, id))!.repairs

export async function absentPeople(ctx: Context, id: string, query: PageQuery): Promise<Absent> {
  const { of } = await find(ctx, id)
  return ctx.db.transaction().execute((tx) => findAbsent(tx, of, query))
}
