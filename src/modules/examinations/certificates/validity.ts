import { sql } from 'kysely'

/** Còn giá trị: the decision that gave it was not revoked, and its day has not passed. */
export const isValid = (certificate: string, today: string) => {
  const c = sql.ref(certificate)
  return sql<boolean>`((${c}.valid_until is null or ${c}.valid_until > ${today}::date) and not exists (select 1 from source o
    join decision d on d.agency_id = o.agency_id and d.id = o.decision_id
    where o.agency_id = ${c}.agency_id and o.id = ${c}.source and (d.revoked_by is not null or o.withdrawn_by is not null)))`
}
