import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { Context } from '../../access/model.ts'
import type { CriteriaEra } from './criteria.ts'
import { CriteriaShape } from './criteria-shape.ts'

type Row = Omit<CriteriaEra, 'criteria'> & { readonly criteria: string }

/** Every era that is believed now, newest first. */
export async function readCriteria(db: Queries, { agency }: Context): Promise<CriteriaEra[]> {
  const { rows } = await sql<Row>`select f.id, lower(f.valid) as "from", upper(f.valid) as until, f.criteria, f.basis,
      to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt", a.full_name as "recordedBy",
      coalesce(s.reason, '') as reason
    from early_raise_criteria f join source s on s.agency_id = f.agency_id and s.id = f.source
    join account a on a.agency_id = f.agency_id and a.id = s.account_id
    where f.agency_id = ${agency.id} and ${believed('f')} order by lower(f.valid) desc`.execute(db)
  return rows.map((row) => ({ ...row, criteria: CriteriaShape.parse(JSON.parse(row.criteria)) }))
}
