import { sql } from 'kysely'
import { believed } from '#db/history.ts'
import type { Queries, Tx } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { AccountRow, ActivityPage, ActivityQuery, NewAccount } from './api.ts'
import type { Context, Grant } from './model.ts'

export type Credentials = {
  agencyId: string
  accountId: string
  fullName: string
  passwordHash: string
  usable: boolean
}

export async function findCredentials(
  db: Queries,
  agencyId: string,
  username: string,
): Promise<Credentials | undefined> {
  const row = await db
    .selectFrom('account')
    .select(['id', 'full_name', 'password_hash', 'disabled_at'])
    .where('agency_id', '=', agencyId)
    .where('username', '=', username)
    .executeTakeFirst()
  return (
    row && {
      agencyId,
      accountId: row.id,
      fullName: row.full_name,
      passwordHash: row.password_hash,
      usable: row.disabled_at === null,
    }
  )
}

export const listAgencies = (db: Queries) =>
  db.selectFrom('agency').select(['agency_id as id', 'code', 'name']).orderBy('name').execute()

/** Also written where there is no session yet: signing in, and failing to. */
export async function recordSignIn(
  db: Queries,
  to: { agencyId: string; accountId: string | null; actor: string; act: string; says: string; address: string | null },
) {
  await sql`insert into activity (agency_id, account_id, actor, act, says, address)
    values (${to.agencyId}, ${to.accountId}, ${to.actor}, ${to.act}, ${to.says}, ${to.address})`.execute(db)
}

export async function listAccounts(
  { db, agency, today }: Pick<Context, 'agency' | 'today'> & { readonly db: Queries },
  accountId?: string,
): Promise<AccountRow[]> {
  const { rows } = await sql<AccountRow>`
    select a.id, a.username, a.full_name as "fullName", a.person_id as "personId", i.full_name as "personName", a.version,
      a.disabled_at as "disabledAt", (select max(s.seen_at) from session s where s.agency_id = a.agency_id and s.account_id = a.id) as "lastSeenAt",
      coalesce((select jsonb_agg(jsonb_build_object('role', r.role, 'unitId', r.unit_id, 'unitName', u.name) order by r.role)
        from account_role r left join unit_profile u on u.agency_id = r.agency_id and u.unit_id = r.unit_id
          and upper_inf(u.known) and u.valid @> ${today}::date
        where r.agency_id = a.agency_id and r.account_id = a.id), '[]') as grants
    from account a left join person_identity i on i.agency_id = a.agency_id and i.person_id = a.person_id
      and ${believed('i')} and i.valid @> ${today}::date
    where a.agency_id = ${agency.id} and ${accountId ? sql`a.id = ${accountId}` : sql`true`} order by a.disabled_at nulls first, a.username`.execute(
    db,
  )
  return rows.map((row) => ({ ...row, disabledAt: iso(row.disabledAt), lastSeenAt: iso(row.lastSeenAt) }))
}

const iso = (moment: unknown) => (moment instanceof Date ? moment.toISOString() : null)

export async function insertAccount(
  tx: Tx,
  agencyId: string,
  { username, fullName, personId }: Omit<NewAccount, 'password' | 'grants'>,
  passwordHash: string,
) {
  const id = newId()
  const made = await tx
    .insertInto('account')
    .values({
      agency_id: agencyId,
      id,
      username,
      full_name: fullName,
      person_id: personId,
      password_hash: passwordHash,
    })
    .onConflict((conflict) => conflict.columns(['agency_id', 'username']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return made?.id
}

export async function replaceGrants(tx: Tx, agencyId: string, accountId: string, grants: readonly Grant[]) {
  await tx.deleteFrom('account_role').where('agency_id', '=', agencyId).where('account_id', '=', accountId).execute()
  const rows = grants.map(({ role, unitId }) => ({ agency_id: agencyId, account_id: accountId, role, unit_id: unitId }))
  await tx
    .insertInto('account_role')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export const lockAccount = (tx: Tx, agencyId: string, accountId: string) =>
  tx
    .selectFrom('account')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('id', '=', accountId)
    .forUpdate()
    .executeTakeFirst()

export async function setPassword(tx: Tx, agencyId: string, accountId: string, passwordHash: string) {
  await tx
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('agency_id', '=', agencyId)
    .where('id', '=', accountId)
    .execute()
}

/** Administrators that could still sign in. */
export async function countAdministrators(tx: Tx, agencyId: string): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(distinct a.id)::int as count from account a
    join account_role r on r.agency_id = a.agency_id and r.account_id = a.id and r.role = 'administrator' and r.unit_id is null
    where a.agency_id = ${agencyId} and a.disabled_at is null`.execute(tx)
  return rows[0]!.count
}

export async function readActivity(
  { db, agency }: Pick<Context, 'agency'> & { readonly db: Queries },
  query: ActivityQuery,
): Promise<ActivityPage> {
  const wanted = activityFilter(agency.id, query)
  const { rows } = await sql<ActivityPage['rows'][number]>`
    select seq, at, actor, act, says, subject_kind as "subjectKind", subject_id as "subjectId", address,
      detail->>'reason' as reason, encode(hash, 'hex') as seal from activity
    where ${wanted} and ${query.before ? sql`seq < ${query.before}` : sql`true`} order by seq desc limit ${query.limit}`.execute(
    db,
  )
  const counted = await sql<{ total: number }>`select count(*)::int as total from activity where ${wanted}`.execute(db)
  return { total: counted.rows[0]!.total, rows: rows.map((row) => ({ ...row, at: iso(row.at)! })) }
}

export type ActivityFilters = Omit<ActivityQuery, 'before' | 'limit'>

function activityFilter(agencyId: string, { from, to, q, accountId, act, subjectId }: ActivityFilters) {
  const zone = 'Asia/Ho_Chi_Minh'
  const all = [sql`agency_id = ${agencyId}`]
  if (from) all.push(sql`at >= ${from}::date::timestamp at time zone ${zone}`)
  if (to) all.push(sql`at < (${to}::date + 1)::timestamp at time zone ${zone}`)
  if (accountId) all.push(sql`account_id = ${accountId}`)
  if (act) all.push(sql`(act = ${act} or act like ${`${act}.%`})`)
  if (subjectId) all.push(sql`subject_id = ${subjectId}`)
  if (q) all.push(sql`fold(says || ' ' || actor) like '%' || fold(${q.replaceAll(/[%_\\]/g, '\\$&')}) || '%'`)
  return sql.join(all, sql` and `)
}
