import { sql } from 'kysely'
import { believed } from '#db/history.ts'
import type { Linkables, LinkablesQuery } from './api.ts'
import type { Context } from './model.ts'
import { reachesPerson } from './scope.ts'

const most = 20

/** People in reach by name, blind to accents; those who have an account say which. */
export async function findLinkables(ctx: Context, { q }: LinkablesQuery): Promise<Linkables> {
  const { db, agency, today } = ctx
  const { rows } = await sql<Linkables[number]>`
    select p.id, i.full_name as "fullName", u.name as "unitName", extract(year from i.birth_on)::int as "birthYear",
      (select min(a.username) from account a where a.agency_id = p.agency_id and a.person_id = p.id and a.disabled_at is null) as username
    from person p join person_identity i on i.agency_id = p.agency_id and i.person_id = p.id and ${believed('i')} and i.valid @> ${today}::date
    left join posting s on s.agency_id = p.agency_id and s.person_id = p.id and ${believed('s')} and s.valid @> ${today}::date
    left join unit_profile u on u.agency_id = p.agency_id and u.unit_id = s.unit_id and ${believed('u')} and u.valid @> ${today}::date
    where p.agency_id = ${agency.id} and ${reachesPerson(ctx, 'p.id')}
      and i.folded like '%' || fold(${q.replaceAll(/[%_\\]/g, '\\$&')}) || '%'
    order by i.given_name collate "vi", i.full_name collate "vi", p.id limit ${most}`.execute(db)
  return rows
}
