import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { type AsOf, believed } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'

export type Commitment = {
  readonly id: string
  readonly source: string
  readonly classId: string
  readonly className: string
  readonly months: number
  readonly cost: number
  readonly postgraduate: boolean
  readonly from: PlainDate
  readonly until: PlainDate
}

/** Cam kết phục vụ của một người, as believed; those that had begun by `day`, when one is given. */
export async function commitmentsOf(
  db: Queries,
  { agency }: Context,
  personId: string,
  asOf?: AsOf,
): Promise<Commitment[]> {
  const { rows } =
    await sql<Commitment>`select f.id, f.source, f.class_id as "classId", coalesce(c.name, '') as "className", f.months,
      f.cost, f.postgraduate, lower(f.valid)::text as "from", upper(f.valid)::text as until
    from service_commitment f left join training_class c on c.agency_id = f.agency_id and c.class_id = f.class_id
      and ${believed('c', asOf?.knownAt)}
    where f.agency_id = ${agency.id} and f.person_id = ${personId} and ${believed('f', asOf?.knownAt)}
    order by lower(f.valid) desc`.execute(db)
  return rows
}
