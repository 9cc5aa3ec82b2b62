import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { isValid } from './validity.ts'

type Given = { readonly number: string; readonly code: string; readonly valid: boolean }

export async function myCertificate(
  db: Queries,
  { agency, today }: Context,
  attemptId: string,
): Promise<Given | undefined> {
  const { rows } = await sql<Given>`select c.number, c.code, ${isValid('c', today)} as valid from exam_certificate c
    where c.agency_id = ${agency.id} and c.attempt_id = ${attemptId} order by c.issued_on desc, c.id desc limit 1`.execute(
    db,
  )
  return rows[0]
}

export type Certificate = {
  readonly number: string
  readonly fullName: string
  readonly competency: string
  readonly level: number
  readonly issuedOn: PlainDate
  readonly validUntil: PlainDate | null
  readonly valid: boolean
  readonly agency: string
}

/** A certificate by the code that is printed on it, of whichever agency gave it. */
export async function certificateByCode(db: Queries, code: string, today: string): Promise<Certificate | undefined> {
  const { rows } =
    await sql<Certificate>`select c.number, i.full_name as "fullName", c.competency_name as competency, c.level,
      c.issued_on::text as "issuedOn", c.valid_until::text as "validUntil", ${isValid('c', today)} as valid, g.name as agency
    from exam_certificate c join agency g on g.agency_id = c.agency_id
    join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and upper_inf(i.known) and upper_inf(i.valid)
    where c.code = ${code}`.execute(db)
  return rows[0]
}

/** Giấy chứng nhận của một kỳ, for who reads its results. */
export async function certificatesOf(
  db: Queries,
  { agency, today }: Context,
  examId: string,
): Promise<ExamCertificate[]> {
  const { rows } =
    await sql<ExamCertificate>`select c.person_id as "personId", i.full_name as "fullName", c.number, c.code,
      c.competency_name as competency, c.level, c.issued_on::text as "issuedOn", ${isValid('c', today)} as valid
    from exam_certificate c join exam_attempt a on a.agency_id = c.agency_id and a.id = c.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    where c.agency_id = ${agency.id} and s.exam_id = ${examId} order by c.number`.execute(db)
  return rows
}
export type ExamCertificate = Omit<Certificate, 'agency' | 'validUntil'> & {
  readonly personId: string
  readonly code: string
}
