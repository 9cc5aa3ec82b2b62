import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { PanelRole } from './model.ts'

export type Member = {
  readonly personId: string
  readonly fullName: string
  readonly title: string | null
  readonly unit: string | null
  readonly role: PanelRole
  readonly isOpener: boolean
  readonly accepted: boolean
  readonly hasAccount: boolean
}

type Who = Pick<Context, 'agency' | 'actor'>

export async function panelMemberOf(
  db: Queries,
  { agency, actor }: Who,
  examId: string,
): Promise<Pick<Member, 'role' | 'isOpener' | 'accepted'> | undefined> {
  const { rows } = await sql<Pick<Member, 'role' | 'isOpener' | 'accepted'>>`
    select role, is_opener as "isOpener", accepted_at is not null as accepted from exam_panel_member
    where agency_id = ${agency.id} and exam_id = ${examId} and person_id = ${actor.personId}`.execute(db)
  return rows[0]
}

/** The chair first, then as their roles and names stand. */
export async function readPanel(
  db: Queries,
  { agency, today }: Pick<Context, 'agency' | 'today'>,
  examId: string,
): Promise<Member[]> {
  const { rows } =
    await sql<Member>`select m.person_id as "personId", i.full_name as "fullName", p.title, u.name as unit,
      m.role, m.is_opener as "isOpener", m.accepted_at is not null as accepted,
      exists (select 1 from account a where a.agency_id = m.agency_id and a.person_id = m.person_id
        and a.disabled_at is null) as "hasAccount"
    from exam_panel_member m
    join person_identity i on i.agency_id = m.agency_id and i.person_id = m.person_id and upper_inf(i.known)
      and i.valid @> ${today}::date
    left join posting p on p.agency_id = m.agency_id and p.person_id = m.person_id and upper_inf(p.known)
      and p.valid @> ${today}::date
    left join unit_profile u on u.agency_id = p.agency_id and u.unit_id = p.unit_id and upper_inf(u.known)
      and u.valid @> ${today}::date
    where m.agency_id = ${agency.id} and m.exam_id = ${examId}
    order by array_position(array['chair', 'deputy', 'secretary', 'member'], m.role), i.given_name collate "vi",
      i.full_name collate "vi", m.person_id`.execute(db)
  return rows
}

type NewMember = Pick<Member, 'personId' | 'role' | 'isOpener'>

/** Whoever stays keeps the key he made. */
export async function replacePanel(tx: Tx, agencyId: string, examId: string, members: readonly NewMember[]) {
  const ids = members.map(({ personId }) => personId)
  await sql`delete from exam_panel_member where agency_id = ${agencyId} and exam_id = ${examId}
    and person_id <> all(${ids}::uuid[])`.execute(tx)
  await sql`update exam_panel_member set role = 'member' where agency_id = ${agencyId} and exam_id = ${examId}`.execute(
    tx,
  )
  await tx
    .insertInto('exam_panel_member')
    .values(
      members.map(({ personId, role, isOpener }) => ({
        agency_id: agencyId,
        exam_id: examId,
        person_id: personId,
        role,
        is_opener: isOpener,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'exam_id', 'person_id']).doUpdateSet((eb) => ({
        role: eb.ref('excluded.role'),
        is_opener: eb.ref('excluded.is_opener'),
      })),
    )
    .execute()
}

export type OwnKey = { readonly isOpener: boolean; readonly sealed: Buffer | null; readonly publicKey: Buffer | null }

export async function readKey(db: Queries, agencyId: string, examId: string, personId: string | null) {
  const { rows } =
    await sql<OwnKey>`select is_opener as "isOpener", private_key_sealed as sealed, public_key as "publicKey"
    from exam_panel_member where agency_id = ${agencyId} and exam_id = ${examId} and person_id = ${personId}`.execute(
      db,
    )
  return rows[0]
}

export const saveKey = (
  tx: Tx,
  agencyId: string,
  examId: string,
  personId: string,
  key: { publicKey: Buffer; privateKeySealed: Buffer } | null,
) =>
  tx
    .updateTable('exam_panel_member')
    .set({
      public_key: key?.publicKey ?? null,
      private_key_sealed: key?.privateKeySealed ?? null,
      accepted_at: key ? sql`now()` : null,
    })
    .where('agency_id', '=', agencyId)
    .where('exam_id', '=', examId)
    .where('person_id', '=', personId)
    .execute()
