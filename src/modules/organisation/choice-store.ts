import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { believed } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import type { ChoiceEra } from './choice-api.ts'

export type NamedEra = ChoiceEra & { readonly name: string }

/** Every era believed at `knownAt` (null: now), newest first. */
export async function readEras(db: Queries, { agency }: Context, knownAt?: string | null): Promise<NamedEra[]> {
  const { rows } = await sql<NamedEra>`select f.id, f.name, f.option, f.basis, lower(f.valid) as "from",
      upper(f.valid) as until, to_char(s.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
      coalesce(a.full_name, '') as "recordedBy", coalesce(s.reason, '') as reason
    from agency_choice f join source s on s.agency_id = f.agency_id and s.id = f.source
    left join account a on a.agency_id = f.agency_id and a.id = s.account_id
    where f.agency_id = ${agency.id} and ${believed('f', knownAt)} order by lower(f.valid) desc, f.name`.execute(db)
  return rows
}
