import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '#modules/access/model.ts'
import type { Counts, ImportRow, Upload } from './api.ts'
import type { ImportState } from './model.ts'
import type { LayoutOverride } from './reading/recognition.ts'
import type { Repair } from './reading/roster.ts'

export type Mapping = Readonly<Record<string, LayoutOverride>>
/** What the officer typed, and his word on a match; by `sheet!row`. */
export type Repairs = Readonly<
  Record<string, { readonly fields: Repair; readonly match?: 'same' | 'other' | undefined }>
>

export type Held = {
  id: string
  version: number
  mapping: Mapping
  repairs: Repairs
  as_of: ImportRow['asOf']
  file_name: string
  state: ImportState
  recognition: string
}

const state = sql<ImportState>`case when r.discarded_at is not null then 'discarded' when r.withdrawn_at is not null then 'withdrawn'
  when r.confirmed_at is not null then 'confirmed' else 'preview' end`

const columns = sql`r.id, r.file_name as "fileName", octet_length(r.file) as "fileBytes", r.as_of as "asOf", ${state} as state,
  r.uploaded_at as "uploadedAt", up.full_name as "uploadedBy", r.confirmed_at as "confirmedAt", co.full_name as "confirmedBy",
  r.withdrawn_at as "withdrawnAt", wi.full_name as "withdrawnBy", r.withdrawn_reason as "withdrawnReason",
  nullif(r.summary, '{}') as counts, r.version`

const joined = sql`roster_import r join account up on up.agency_id = r.agency_id and up.id = r.uploaded_by
  left join account co on co.agency_id = r.agency_id and co.id = r.confirmed_by
  left join account wi on wi.agency_id = r.agency_id and wi.id = r.withdrawn_by`

export async function listImports({ db, agency }: Context): Promise<ImportRow[]> {
  const { rows } =
    await sql<ImportRow>`select ${columns} from ${joined} where r.agency_id = ${agency.id} order by r.uploaded_at desc`.execute(
      db,
    )
  return rows.map(withMoments)
}

export type Detail = ImportRow & {
  mapping: Mapping
  recognition: unknown
  sameFile: { id: string; fileName: string; confirmedAt: string | null } | null
}

export async function findImport(db: Queries, agencyId: string, id: string): Promise<Detail | undefined> {
  const { rows } = await sql<Detail>`select ${columns}, r.mapping, r.recognition,
      (select jsonb_build_object('id', o.id, 'fileName', o.file_name, 'confirmedAt', o.confirmed_at) from roster_import o
        where o.agency_id = r.agency_id and o.digest = r.digest and o.uploaded_at < r.uploaded_at and o.discarded_at is null
          and o.withdrawn_at is null order by o.uploaded_at desc limit 1) as "sameFile"
    from ${joined} where r.agency_id = ${agencyId} and r.id = ${id}`.execute(db)
  return rows[0] && withMoments(rows[0])
}

const withMoments = <T extends ImportRow>(row: T): T => ({
  ...row,
  uploadedAt: iso(row.uploadedAt)!,
  confirmedAt: iso(row.confirmedAt),
  withdrawnAt: iso(row.withdrawnAt),
})
const iso = (moment: unknown) => (moment instanceof Date ? moment.toISOString() : null)

export async function insertImport(
  tx: Tx,
  ctx: Context,
  { file, fileName, asOf }: Upload,
  digest: Buffer,
  recognition: string,
): Promise<string> {
  const id = newId()
  await tx
    .insertInto('roster_import')
    .values({
      agency_id: ctx.agency.id,
      id,
      file_name: fileName,
      file,
      digest,
      as_of: asOf,
      recognition,
      uploaded_by: ctx.actor.accountId,
    })
    .execute()
  return id
}

export async function lockImport(tx: Tx, agencyId: string, id: string): Promise<Held | undefined> {
  const { rows } = await sql<Held>`select r.id, r.version, r.mapping, r.repairs, r.as_of, r.file_name, ${state} as state
    from roster_import r where r.agency_id = ${agencyId} and r.id = ${id} for update`.execute(tx)
  return rows[0]
}

export async function fileOf(db: Queries, agencyId: string, id: string): Promise<Buffer> {
  const { file } = await db
    .selectFrom('roster_import')
    .select('file')
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return file
}

type Changes = Partial<{ asOf: Held['as_of']; mapping: Mapping; repairs: Repairs; recognition: string; counts: Counts }>

/** Writes these and moves the version on. */
export async function updateImport(
  tx: Tx,
  agencyId: string,
  { id, version }: Held,
  { asOf, mapping, repairs, recognition, counts }: Changes,
): Promise<void> {
  await tx
    .updateTable('roster_import')
    .set({
      version: version + 1,
      ...(asOf && { as_of: asOf }),
      ...(mapping && { mapping: JSON.stringify(mapping) }),
      ...(repairs && { repairs: JSON.stringify(repairs) }),
      ...(recognition && { recognition }),
      ...(counts && { summary: JSON.stringify(counts) }),
    })
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .execute()
}

export async function saveCounts(tx: Tx, agencyId: string, id: string, counts: Counts): Promise<void> {
  await tx
    .updateTable('roster_import')
    .set({ summary: JSON.stringify(counts) })
    .where('agency_id', '=', agencyId)
    .where('id', '=', id)
    .execute()
}

export async function stampConfirmed(tx: Tx, { agency, actor }: Context, id: string): Promise<void> {
  await sql`update roster_import set confirmed_at = coalesce(confirmed_at, clock_timestamp()), confirmed_by = coalesce(confirmed_by, ${actor.accountId})
    where agency_id = ${agency.id} and id = ${id}`.execute(tx)
}

export async function stampWithdrawn(tx: Tx, { agency, actor }: Context, id: string, reason: string): Promise<void> {
  await sql`update roster_import set withdrawn_at = clock_timestamp(), withdrawn_by = ${actor.accountId}, withdrawn_reason = ${reason},
    version = version + 1 where agency_id = ${agency.id} and id = ${id}`.execute(tx)
}

/** Of a list that was never imported nothing stays but that it was there. */
export async function discardImport(tx: Tx, agencyId: string, id: string): Promise<void> {
  await sql`delete from roster_row where agency_id = ${agencyId} and import_id = ${id}`.execute(tx)
  await sql`update roster_import set discarded_at = clock_timestamp(), file = '', repairs = '{}', recognition = recognition - 'heads', version = version + 1
    where agency_id = ${agencyId} and id = ${id}`.execute(tx)
}
