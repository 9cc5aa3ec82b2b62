import { sql } from 'kysely'
import { Decimal } from '#lib/decimal.ts'
import type { Context } from '../../access/model.ts'
import type { Changes } from './api.ts'
import { markedExam } from './seen.ts'

export async function changesOf(ctx: Context, examId: string): Promise<Changes> {
  await markedExam(ctx.db, ctx, examId)
  const { rows } = await sql<
    Changes[number]
  >`select x.id, x.attempt_id as "attemptId", c.number, coalesce(i.full_name, '') as "fullName",
      x.position, x.part, x.was::text as was, x.becomes::text as becomes, x.reason, p.full_name as "proposedBy",
      x.proposed_by = ${ctx.actor.accountId} as mine,
      to_char(x.proposed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "proposedAt",
      case when x.agreed_at is not null then 'agreed' when x.refused_at is not null then 'refused' else 'open' end as state,
      d.full_name as "decidedBy"
    from exam_mark_change x join exam_attempt a on a.agency_id = x.agency_id and a.id = x.attempt_id
    join exam_seat s on s.agency_id = a.agency_id and s.id = a.seat_id
    join exam_candidate c on c.agency_id = s.agency_id and c.id = s.candidate_id
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and upper_inf(i.known)
      and i.valid @> ${ctx.today}::date
    join account p on p.agency_id = x.agency_id and p.id = x.proposed_by
    left join account d on d.agency_id = x.agency_id and d.id = x.agreed_by
    where x.agency_id = ${ctx.agency.id} and c.exam_id = ${examId} order by x.proposed_at desc`.execute(ctx.db)
  const plain = (points: string) => new Decimal(points).toString()
  return rows.map((row) => ({ ...row, was: plain(row.was), becomes: plain(row.becomes) }))
}
