import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'

type Left = { readonly what: string; readonly name: string; readonly count: number; readonly day: PlainDate | null }

/** After a change of these units: nobody and nothing hangs on a unit on a day on which it does not stand. */
export async function ensureNothingLeft(tx: Tx, agencyId: string, unitIds: readonly string[]): Promise<void> {
  if (unitIds.length === 0) return
  const { rows } = await sql<Left>`
    with stands as (
      select u.id as unit_id, coalesce(range_agg(p.valid) filter (where p.unit_id is not null), '{}'::datemultirange) as days,
        (select w.name from unit_profile w where w.agency_id = ${agencyId} and w.unit_id = u.id
          order by upper_inf(w.known) desc, w.valid desc, lower(w.known) desc limit 1) as name
      from unit u left join unit_profile p on p.agency_id = u.agency_id and p.unit_id = u.id and upper_inf(p.known)
      where u.agency_id = ${agencyId} and u.id = any(${[...unitIds]}::uuid[]) group by u.id),
    hung as (
      ${hangs('người', 'posting', 'unit_id', 'person_id', agencyId)} union all
      ${hangs('người sống, làm việc trên địa bàn', 'town_tie', 'unit_id', 'person_id', agencyId)} union all
      ${hangs('đơn vị trực thuộc', 'unit_profile', 'parent_id', 'unit_id', agencyId)} union all
      ${hangs('số biên chế', 'staff_quota', 'unit_id', 'staff', agencyId)})
    select h.what, s.name, count(distinct h.subject)::int as count, min(lower(datemultirange(h.valid) - s.days))::text as day
    from hung h join stands s on s.unit_id = h.unit_id where not datemultirange(h.valid) <@ s.days
    group by h.what, s.name order by 1, 2 limit 1`.execute(tx)
  const left = rows[0]
  if (!left) return
  throw new Refusal(
    'conflict',
    `${left.name} không tồn tại ${left.day ? `ngày ${viDate(left.day)}` : 'trong một số ngày'} mà vẫn còn ${left.count} ${left.what}. ` +
      'Hãy chuyển họ hoặc rút các việc ghi sau trước.',
  )
}

const hangs = (what: string, table: string, column: string, subject: string, agencyId: string) =>
  sql`select ${what}::text as what, ${sql.id(column)} as unit_id, ${sql.id(subject)}::text as subject, valid
    from ${sql.table(table)} where agency_id = ${agencyId} and upper_inf(known) and ${sql.id(column)} in (select unit_id from stands)`
