import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { PaperView } from '../papers/api.ts'

export async function undrawnSessions(tx: Tx, agencyId: string, examId: string): Promise<{ id: string }[]> {
  return tx
    .selectFrom('exam_session')
    .select('id')
    .where('agency_id', '=', agencyId)
    .where('exam_id', '=', examId)
    .where('pool_id', 'is', null)
    .orderBy('starts_at')
    .orderBy('id')
    .forUpdate()
    .execute()
}

export type OpenerKey = { readonly personId: string; readonly publicKey: Buffer }

export async function readOpenerKeys(tx: Tx, agencyId: string, examId: string): Promise<OpenerKey[]> {
  const { rows } = await sql<OpenerKey>`select person_id as "personId", public_key as "publicKey" from exam_panel_member
    where agency_id = ${agencyId} and exam_id = ${examId} and is_opener and public_key is not null order by person_id`.execute(
    tx,
  )
  return rows
}

export type SealedSession = {
  readonly id: string
  readonly examId: string
  readonly poolId: string
  readonly sealed: Buffer
  readonly isHour: boolean
  readonly startsAt: Date
  readonly opened: boolean
}

/** The session whose papers are asked for, locked. `isHour` by the clock of the server that keeps the data. */
export async function lockSealed(tx: Tx, agencyId: string, sessionId: string): Promise<SealedSession | undefined> {
  const { rows } =
    await sql<SealedSession>`select id, exam_id as "examId", pool_id as "poolId", sealed, starts_at as "startsAt",
      clock_timestamp() >= starts_at as "isHour", opened_at is not null as opened
    from exam_session where agency_id = ${agencyId} and id = ${sessionId} and pool_id is not null for update`.execute(
      tx,
    )
  return rows[0]
}

export type SealedShare = { readonly sealed: Buffer; readonly privateKeySealed: Buffer }

export async function readShare(
  db: Queries,
  agencyId: string,
  sessionId: string,
  personId: string | null,
): Promise<SealedShare | undefined> {
  const { rows } = await sql<SealedShare>`select k.sealed, m.private_key_sealed as "privateKeySealed"
    from exam_key_share k join exam_session s on s.agency_id = k.agency_id and s.id = k.session_id
    join exam_panel_member m on m.agency_id = k.agency_id and m.exam_id = s.exam_id and m.person_id = k.person_id
    where k.agency_id = ${agencyId} and k.session_id = ${sessionId} and k.person_id = ${personId}
      and m.private_key_sealed is not null`.execute(db)
  return rows[0]
}

export const markBrought = (tx: Tx, agencyId: string, sessionId: string, personId: string) =>
  tx
    .updateTable('exam_key_share')
    .set({ brought_at: sql`clock_timestamp()` })
    .where('agency_id', '=', agencyId)
    .where('session_id', '=', sessionId)
    .where('person_id', '=', personId)
    .execute()

export const sealedPapers = (tx: Tx, agencyId: string, sessionId: string) =>
  tx
    .selectFrom('exam_paper')
    .select(['id', 'sealed'])
    .where('agency_id', '=', agencyId)
    .where('session_id', '=', sessionId)
    .execute()

/** The sessions of a draw whose papers are still closed. */
export async function stillClosed(tx: Tx, agencyId: string, poolId: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from exam_session where agency_id = ${agencyId}
    and pool_id = ${poolId} and opened_at is null`.execute(tx)
  return rows[0]!.count
}

type SessionView = Omit<PaperView['sessions'][number], 'mayOpen'> & { readonly isHour: boolean }

export async function readPapers(
  db: Queries,
  { agency, actor, today }: Context,
  examId: string,
): Promise<SessionView[]> {
  const { rows } =
    await sql<SessionView>`select s.id, ${moment('s.starts_at')} as "startsAt", ${moment('s.opened_at')} as "openedAt",
      clock_timestamp() >= s.starts_at as "isHour",
      (select min(p.seed) from exam_paper p where p.agency_id = s.agency_id and p.session_id = s.id) as seed,
      coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'code', p.code, 'isReserve', p.is_reserve,
          'opened', p.opened is not null, 'digest', encode(sha256(p.sealed), 'hex'), 'seats', (select count(*)
            from exam_seat t where t.agency_id = p.agency_id and t.paper_id = p.id)) order by p.is_reserve, p.code)
        from exam_paper p where p.agency_id = s.agency_id and p.session_id = s.id), '[]') as papers,
      coalesce((select jsonb_agg(jsonb_build_object('personId', k.person_id, 'fullName', i.full_name,
          'broughtAt', ${moment('k.brought_at')}, 'mine', k.person_id is not distinct from ${actor.personId}::uuid)
          order by i.given_name collate "vi")
        from exam_key_share k join person_identity i on i.agency_id = k.agency_id and i.person_id = k.person_id
          and upper_inf(i.known) and i.valid @> ${today}::date
        where k.agency_id = s.agency_id and k.session_id = s.id), '[]') as shares
    from exam_session s where s.agency_id = ${agency.id} and s.exam_id = ${examId} order by s.starts_at, s.id`.execute(
      db,
    )
  return rows
}

const moment = (column: string) => sql`to_char(${sql.ref(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`

export async function countHidden(db: Queries, agencyId: string, examId: string): Promise<number> {
  const { rows } = await sql<{
    count: number
  }>`select count(distinct v.question_id)::int as count from exam_question_version v
    join exam_pool p on p.agency_id = v.agency_id and p.id = v.sealed_in
    where v.agency_id = ${agencyId} and p.exam_id = ${examId}`.execute(db)
  return rows[0]!.count
}
