import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'

/** Còn giá trị: the decision that gave it was not revoked, and its day has not passed. */
export const isValid = (certificate: string, today: string) => {
  const c = sql.ref(certificate)
  return sql<boolean>`((${c}.valid_until is null or ${c}.valid_until > ${today}::date) and not exists (select 1 from source o
    join decision d on d.agency_id = o.agency_id and d.id = o.decision_id
    where o.agency_id = ${c}.agency_id and o.id = ${c}.source and (d.revoked_by is not null or o.withdrawn_by is not null)))`
}

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
