import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { factTables } from '#db/tables.ts'
import type { Context } from '../access/model.ts'
import { reachesPerson } from '../access/service.ts'
import type { RepairKind } from './model.ts'

type New = {
  readonly id: string
  readonly kind: RepairKind
  readonly says: string
  readonly facts: number
  readonly people: readonly string[]
}

export async function insertRepair(tx: Tx, { agency, actor }: Context, { people, ...repair }: New): Promise<void> {
  const row = { agency_id: agency.id, ...repair, person_ids: [...people], made_by: actor.accountId }
  await tx.insertInto('repair').values(row).execute()
}

export type RepairRow = {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly kind: RepairKind
  readonly says: string
  readonly reason: string
  readonly facts: number
  readonly people: number
  readonly undoneAt: Date | null
}

/** Các lần sửa that touched somebody within reach, the latest first. */
export async function readRepairs(db: Queries, ctx: Context): Promise<RepairRow[]> {
  const { rows } = await sql<RepairRow>`select r.id, r.made_at as at, coalesce(a.full_name, '') as by, r.kind, r.says,
      coalesce(s.reason, '') as reason, r.facts, cardinality(r.person_ids) as people, w.at as "undoneAt"
    from repair r join source s on s.agency_id = r.agency_id and s.id = r.id
    left join source w on w.agency_id = s.agency_id and w.id = s.withdrawn_by
    left join account a on a.agency_id = r.agency_id and a.id = r.made_by
    where r.agency_id = ${ctx.agency.id}
      and exists (select 1 from unnest(r.person_ids) as x(id) where ${reachesPerson(ctx, 'x.id')})
    order by r.made_at desc limit 200`.execute(db)
  return rows
}

export type OpenRepair = { readonly kind: RepairKind; readonly people: readonly string[] }

/** A repair that was not undone. */
export async function findRepair(db: Queries, agencyId: string, id: string): Promise<OpenRepair | undefined> {
  const { rows } = await sql<OpenRepair>`select r.kind, r.person_ids::text[] as people from repair r
    join source s on s.agency_id = r.agency_id and s.id = r.id and s.withdrawn_by is null
    where r.agency_id = ${agencyId} and r.id = ${id}`.execute(db)
  return rows[0]
}

/** The acts, not themselves taken back, that changed what this act wrote. */
export async function restingOn(db: Queries, agencyId: string, id: string): Promise<string[]> {
  const ended = factTables.map(
    (table) => sql`select f.ended_by from ${sql.table(table)} f
      where f.agency_id = ${agencyId} and f.written_by = ${id} and f.ended_by <> ${id}`,
  )
  const { rows } = await sql<{ id: string }>`select distinct s.id from (${sql.join(ended, sql` union `)}) e
    join source s on s.agency_id = ${agencyId} and s.id = e.ended_by and s.withdrawn_by is null
      and s.kind <> 'withdrawal'`.execute(db)
  return rows.map((row) => row.id)
}

/** Numbers that undoing would give back to one, while somebody else has them now. */
export async function numbersTaken(db: Queries, agencyId: string, id: string): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select distinct other.full_name as name from person_identity f
    join person_identity other on other.agency_id = f.agency_id and other.id_number = f.id_number and upper_inf(other.known)
      and other.person_id <> f.person_id
    where f.agency_id = ${agencyId} and f.ended_by = ${id} and f.written_by <> ${id}`.execute(db)
  return rows.map(({ name }) => name)
}
