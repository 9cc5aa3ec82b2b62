import { sql } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { totalOf } from '../exam/model.ts'
import { findExam, type HeldExam } from '../exam/service.ts'
import { myCertificate } from '../certificates/store.ts'
import type { MyResults } from './api.ts'
import { type Computed, computeExam } from './computed.ts'
import { recheckOf, topicsOf } from './mine-parts.ts'

/** Kết quả của tôi: what was published of this account's own papers; neither questions nor keys. */
export async function myResults(ctx: Context): Promise<MyResults> {
  if (!ctx.actor.personId) return []
  const { rows } = await sql<{
    id: string
    attemptId: string
    publishedOn: PlainDate
  }>`select e.id, a.id as "attemptId",
      p.published_on::text as "publishedOn"
    from exam_candidate c join exam e on e.agency_id = c.agency_id and e.id = c.exam_id and e.published_at is not null
    join exam_publication p on p.agency_id = e.agency_id and p.exam_id = e.id and p.published_on is not null
    join exam_seat s on s.agency_id = c.agency_id and s.candidate_id = c.id
    join exam_attempt a on a.agency_id = s.agency_id and a.seat_id = s.id
    where c.agency_id = ${ctx.agency.id} and c.person_id = ${ctx.actor.personId} and c.withdrawn_at is null
    order by p.published_on desc`.execute(ctx.db)
  const found = await Promise.all(
    rows.map(async ({ id, attemptId, publishedOn }) => {
      const exam = await findExam(ctx.db, ctx, id)
      const [one] = exam ? await computeExam(ctx.db, ctx, exam, attemptId) : []
      return exam && one?.result ? [await told(ctx, exam, one, publishedOn)] : []
    }),
  )
  return found.flat()
}

async function told(ctx: Context, exam: HeldExam, one: Computed, publishedOn: PlainDate): Promise<MyResults[number]> {
  const { result, number, attemptId } = one
  const { lines, points, penalty, passed } = result!
  return {
    examId: exam.id,
    name: exam.name,
    number,
    publishedOn,
    points: points ?? '0',
    total: totalOf(exam.blueprint).points,
    passPoints: exam.passPoints,
    penalty,
    passed: passed ?? false,
    topics: await topicsOf(ctx, lines),
    lines: lines.map(({ position, points, of, says }) => ({ position, points: points ?? '0', of, says })),
    recheck: await recheckOf(ctx, exam, one, publishedOn),
    certificate: (await myCertificate(ctx.db, ctx, attemptId!)) ?? null,
  }
}
