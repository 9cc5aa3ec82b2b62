import { sql } from 'kysely'
import { holds } from '#db/history.ts'
import type { Context } from '#modules/access/model.ts'
import { reachesPerson } from '#modules/access/service.ts'
import { squeeze } from '#lib/text.ts'
import type { Similar, SimilarQuery } from './api.ts'

const most = 10

/** Người trong phạm vi có thể đã ghi rồi: the same name without marks, and no other birthday or year. */
export async function similarPeople(ctx: Context, { name, birthOn }: SimilarQuery): Promise<Similar> {
  const asOf = { day: ctx.today }
  const { rows } = await sql<Similar[number]>`
    select i.person_id as id, i.full_name as "fullName", i.birth_on as "birthOn", i.birth_precision as "birthPrecision",
      coalesce(u.name, t.name, '') as where
    from person_identity i
    left join posting s on s.agency_id = i.agency_id and s.person_id = i.person_id and ${holds('s', asOf)}
    left join unit_profile u on u.agency_id = i.agency_id and u.unit_id = s.unit_id and ${holds('u', asOf)}
    left join lateral (select p.name from town_tie k join unit_profile p on p.agency_id = k.agency_id and p.unit_id = k.unit_id
        and ${holds('p', asOf)}
      where k.agency_id = i.agency_id and k.person_id = i.person_id and ${holds('k', asOf)} order by k.kind desc limit 1) t on true
    where i.agency_id = ${ctx.agency.id} and ${holds('i', asOf)} and i.folded = fold(${squeeze(name)})
      and (${birthOn ?? null}::date is null or i.birth_on is null or i.birth_on = ${birthOn ?? null}::date
        or i.birth_precision <> 'day' and extract(year from i.birth_on) = extract(year from ${birthOn ?? null}::date))
      and ${reachesPerson(ctx, 'i.person_id')}
    order by i.full_name collate "vi", i.person_id limit ${most}`.execute(ctx.db)
  return rows
}
