import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { assertFacts, type Source } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'

/** Everybody who is now this person. */
export async function mergedInto(db: Queries, agencyId: string, personId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select m.person_id as id from person_merge m
    where m.agency_id = ${agencyId} and m.into_id = ${personId} and upper_inf(m.known)`.execute(db)
  return rows.map(({ id }) => id)
}

export const pointTo = (tx: Tx, personIds: readonly string[], keepId: string, source: Source) =>
  assertFacts(
    tx,
    'person_merge',
    personIds.map((id) => ({ key: { person_id: id }, span: { from: null }, values: { into_id: keepId } })),
    source,
  )

export type OpenMerge = { readonly keepId: string; readonly mergedIds: readonly string[] }

/** What a merge that was not taken back made one, whoever was merged with them since. */
export async function findMerge(db: Queries, agencyId: string, id: string): Promise<OpenMerge | undefined> {
  const { rows } = await sql<OpenMerge>`select m.into_id as "keepId", array_agg(m.person_id::text) as "mergedIds"
    from person_merge m join source s on s.agency_id = m.agency_id and s.id = m.written_by and s.withdrawn_by is null
    where m.agency_id = ${agencyId} and m.written_by = ${id} group by m.into_id`.execute(db)
  return rows[0]
}

/** The acts, not themselves taken back, that changed what this act wrote. */
export async function restingActs(
  db: Queries,
  agencyId: string,
  tables: readonly string[],
  written: string,
): Promise<string[]> {
  const ended = tables.map(
    (table) => sql`select f.ended_by from ${sql.table(table)} f
      where f.agency_id = ${agencyId} and f.written_by = ${written} and f.ended_by <> ${written}`,
  )
  const { rows } = await sql<{ id: string }>`select distinct s.id from (${sql.join(ended, sql` union `)}) e
    join source s on s.agency_id = ${agencyId} and s.id = e.ended_by and s.withdrawn_by is null and s.kind <> 'withdrawal'`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}

/** Identity numbers that taking this merge back would give to one of them again, while somebody else has them now. */
export async function numbersGone(db: Queries, agencyId: string, id: string, people: readonly string[]) {
  const { rows } = await sql<{ name: string }>`select distinct other.full_name as name from person_identity f
    join person_identity other on other.agency_id = f.agency_id and other.id_number = f.id_number and upper_inf(other.known)
      and other.person_id <> all(${[...people]}::uuid[])
    where f.agency_id = ${agencyId} and f.ended_by = ${id} and f.written_by <> ${id}`.execute(db)
  return rows.map(({ name }) => name)
}

export type MergeRow = {
  readonly id: string
  readonly at: Date
  readonly by: string
  readonly reason: string
  readonly keepId: string
  readonly merged: readonly { readonly id: string; readonly fullName: string }[]
  readonly undoneAt: Date | null
  readonly open: boolean
}

/** Các lần gộp, the latest first. */
export async function readMerges(db: Queries, agencyId: string, reach: ReturnType<typeof sql>): Promise<MergeRow[]> {
  const { rows } = await sql<MergeRow>`
    select s.id, s.at, coalesce(a.full_name, '') as by, coalesce(s.reason, '') as reason, m.into_id as "keepId",
      jsonb_agg(distinct jsonb_build_object('id', m.person_id, 'fullName', coalesce(i.full_name, ''))) as merged,
      max(w.at) as "undoneAt", bool_or(upper_inf(m.known)) as open
    from person_merge m join source s on s.agency_id = m.agency_id and s.id = m.written_by
    left join source w on w.agency_id = s.agency_id and w.id = s.withdrawn_by
    left join account a on a.agency_id = s.agency_id and a.id = s.account_id
    left join lateral (select i.full_name from person_identity i where i.agency_id = m.agency_id and i.person_id = m.person_id
      order by lower(i.known) desc, upper(i.valid) desc limit 1) i on true
    where m.agency_id = ${agencyId} and ${reach} group by s.id, s.at, a.full_name, s.reason, m.into_id
    order by s.at desc limit 500`.execute(db)
  return rows
}

export type Together = { readonly from: PlainDate | null; readonly until: PlainDate | null }

/** Months for which both were paid. */
export async function paidBoth(db: Queries, agencyId: string, [a, b]: readonly [string, string]): Promise<PlainDate[]> {
  const { rows } = await sql<{ month: PlainDate }>`select m.month from pay_month m
    join pay_slip x on x.agency_id = m.agency_id and x.pay_month_id = m.id and x.person_id = ${a}
    join pay_slip y on y.agency_id = m.agency_id and y.pay_month_id = m.id and y.person_id = ${b}
    where m.agency_id = ${agencyId} order by m.month`.execute(db)
  return rows.map(({ month }) => month)
}

/** Names of accounts in use that belong to each of them. */
export async function accountsOf(db: Queries, agencyId: string, personIds: readonly string[]) {
  const { rows } = await sql<{
    personId: string
    username: string
  }>`select a.person_id as "personId", a.username from account a
    where a.agency_id = ${agencyId} and a.person_id = any(${[...personIds]}::uuid[]) and a.disabled_at is null
    order by a.username`.execute(db)
  return rows
}
