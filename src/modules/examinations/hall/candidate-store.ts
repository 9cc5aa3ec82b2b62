import { sql } from 'kysely'
import type { Queries, Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import type { AddCandidates, Candidate } from './api.ts'

/** In the order of their numbers; those who withdrew last. */
export async function readCandidates(db: Queries, { agency, today }: Context, examId: string): Promise<Candidate[]> {
  const on = { day: today }
  const { rows } = await sql<Candidate>`select c.id, c.person_id as "personId", c.number, i.full_name as "fullName",
      i.birth_on as "birthOn", p.title, u.name as unit, r.name as room, c.withdrawn_note as "withdrawnNote",
      case when t.id is not null then 'Hàng ' || t.row || ', ghế ' || t."column" end as seat,
      to_char(s.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as session
    from exam_candidate c
    join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', on)}
    left join posting p on p.agency_id = c.agency_id and p.person_id = c.person_id and ${holds('p', on)}
    left join unit_profile u on u.agency_id = c.agency_id and u.unit_id = c.unit_id and ${holds('u', on)}
    left join exam_seat t on t.agency_id = c.agency_id and t.candidate_id = c.id
    left join exam_room r on r.agency_id = t.agency_id and r.id = t.room_id
    left join exam_session s on s.agency_id = t.agency_id and s.id = t.session_id
    where c.agency_id = ${agency.id} and c.exam_id = ${examId}
    order by c.withdrawn_at is not null, c.number`.execute(db)
  return rows
}

export type Named = { readonly personId: string; readonly unitId: string | null; readonly fullName: string }

/** Whoever is chosen by name or by a unit's tree, in the order of a Vietnamese list. */
export async function choosePeople(tx: Tx, { agency, today }: Context, wanted: AddCandidates): Promise<Named[]> {
  const on = { day: today }
  const { rows } = await sql<Named>`select i.person_id as "personId", p.unit_id as "unitId", i.full_name as "fullName"
    from person_identity i
    left join posting p on p.agency_id = i.agency_id and p.person_id = i.person_id and ${holds('p', on)}
    where i.agency_id = ${agency.id} and ${holds('i', on)}
      and not exists (select 1 from person_merge m where m.agency_id = i.agency_id and m.person_id = i.person_id and upper_inf(m.known))
      and (i.person_id = any(${[...wanted.personIds]}::uuid[])
        or ${wanted.staff ? sql`p.staff = ${wanted.staff}` : sql`true`} and exists (select 1 from unit_closure k where k.agency_id = p.agency_id
          and k.descendant_id = p.unit_id and k.ancestor_id = any(${[...wanted.unitIds]}::uuid[]) and ${holds('k', on)}))
    order by i.given_name collate "vi", i.full_name collate "vi", i.person_id`.execute(tx)
  return rows
}

export async function heldNumbers(
  tx: Tx,
  agencyId: string,
  examId: string,
): Promise<{ personId: string; number: string }[]> {
  const { rows } = await sql<{
    personId: string
    number: string
  }>`select person_id as "personId", number from exam_candidate
    where agency_id = ${agencyId} and exam_id = ${examId}`.execute(tx)
  return rows
}

export async function insertCandidates(
  tx: Tx,
  { agency, actor }: Context,
  examId: string,
  people: readonly (Named & { number: string })[],
) {
  if (people.length === 0) return
  await tx
    .insertInto('exam_candidate')
    .values(
      people.map(({ personId, unitId, number }) => ({
        agency_id: agency.id,
        id: newId(),
        exam_id: examId,
        person_id: personId,
        unit_id: unitId,
        number,
        named_by: actor.accountId,
      })),
    )
    .execute()
}

export async function withdraw(tx: Tx, agencyId: string, examId: string, candidateId: string, note: string) {
  const { rows } = await sql<{
    personId: string
  }>`update exam_candidate set withdrawn_at = now(), withdrawn_note = ${note}
    where agency_id = ${agencyId} and exam_id = ${examId} and id = ${candidateId} and withdrawn_at is null
    returning person_id as "personId"`.execute(tx)
  return rows[0]
}

/** Whether the candidate has already come into the hall. */
export async function hasEntered(tx: Tx, agencyId: string, candidateId: string): Promise<boolean> {
  const { rows } = await sql`select 1 from exam_seat where agency_id = ${agencyId} and candidate_id = ${candidateId}
    and ticket_used_at is not null`.execute(tx)
  return rows.length > 0
}

/** Đánh lại số báo danh theo tên; whoever withdrew keeps a number after the last. */
export async function renumber(tx: Tx, { agency, today }: Context, examId: string): Promise<void> {
  await sql`update exam_candidate set number = 'x' || id where agency_id = ${agency.id} and exam_id = ${examId}`.execute(
    tx,
  )
  await sql`update exam_candidate c set number = lpad(n.at::text, 3, '0') from (
      select c.id, row_number() over (order by c.withdrawn_at is not null, i.given_name collate "vi", i.full_name collate "vi", c.id) as at
      from exam_candidate c join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id
        and ${holds('i', { day: today })} where c.agency_id = ${agency.id} and c.exam_id = ${examId}) n
    where c.agency_id = ${agency.id} and c.id = n.id`.execute(tx)
}

export async function anyIssued(tx: Tx, agencyId: string, examId: string): Promise<boolean> {
  const { rows } =
    await sql`select 1 from exam_seat t join exam_session s on s.agency_id = t.agency_id and s.id = t.session_id
    where t.agency_id = ${agencyId} and s.exam_id = ${examId} and t.ticket_issued_at is not null limit 1`.execute(tx)
  return rows.length > 0
}
