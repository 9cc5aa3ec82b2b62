import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import { birthWords } from '../personnel/service.ts'
import type { DuplicatePair } from './api.ts'

export type PersonSeen = DuplicatePair['a']
type Row = Omit<PersonSeen, 'birth'> & { birthOn: PlainDate | null; birthPrecision: 'day' | 'month' | 'year' }

/** Who they are today, by id. */
export async function peopleOf(
  db: Queries,
  { agency, today }: Context,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, PersonSeen>> {
  const { rows } = await sql<Row>`select i.person_id as id, i.full_name as "fullName", i.birth_on as "birthOn",
      i.birth_precision as "birthPrecision", coalesce(u.name, '') as "unitName", coalesce(s.office, s.title, '') as title
    from person_identity i
    left join posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and ${holds('s', { day: today })}
    left join unit_profile u on u.agency_id = s.agency_id and u.unit_id = s.unit_id and ${holds('u', { day: today })}
    where i.agency_id = ${agency.id} and i.person_id = any(${[...personIds]}::uuid[]) and ${holds('i', { day: today })}`.execute(
    db,
  )
  return new Map(
    rows.map(({ birthOn, birthPrecision, ...rest }) => [
      rest.id,
      { ...rest, birth: birthWords({ birthOn, birthPrecision }) },
    ]),
  )
}
