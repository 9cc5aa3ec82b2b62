import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import type { Context } from '../../access/model.ts'
import type { Answer, Paper } from '../question.ts'
import type { Handled } from './deducted.ts'
import type { AgreedChange, EssayMark } from './slots.ts'

/** Thí sinh và bài làm gốc; `attemptId` null: absent. */
export type Held = {
  readonly candidateId: string
  readonly personId: string
  readonly number: string
  readonly fullName: string
  readonly unitId: string | null
  readonly unitName: string
  readonly attemptId: string | null
  readonly closed: boolean
  readonly paperId: string | null
  readonly answers: Readonly<Record<string, Answer>>
  readonly late: Readonly<Record<string, Answer>>
  readonly essays: readonly EssayMark[]
  readonly changes: readonly AgreedChange[]
  readonly handled: readonly Handled[]
}

type Who = Pick<Context, 'agency' | 'today'>

const attempt = sql`(x.agency_id = a.agency_id and x.attempt_id = a.id)`
const answers = sql`(select coalesce(jsonb_object_agg(x.position, x.answer), '{}') from exam_answer x where ${attempt})`
const late = sql`(select coalesce(jsonb_object_agg(l.position, l.answer), '{}') from (
    select distinct on (x.position) x.position, x.answer from exam_late_answer x where ${attempt} and x.counted
    order by x.position, x.received_at desc, x.seq desc) l)`
const essays = sql`(select coalesce(jsonb_agg(jsonb_build_object('position', x.position, 'part', x.part, 'round', x.round,
    'points', x.points::text)), '[]') from exam_essay_mark x where ${attempt})`
const changes = sql`(select coalesce(jsonb_agg(jsonb_build_object('position', x.position, 'part', x.part, 'becomes', x.becomes::text)
    order by x.agreed_at, x.id), '[]') from exam_mark_change x where ${attempt} and x.agreed_at is not null)`
const handled = sql`(select coalesce(jsonb_agg(x.kind), '[]') from exam_incident x where x.agency_id = s.agency_id and x.seat_id = s.id
    and x.kind in ('reprimand', 'warning', 'suspension', 'annulment'))`

/** Every candidate of the exam with what his mark is computed from, or one candidate. */
export async function readHeld(db: Queries, who: Who, examId: string, attemptId?: string): Promise<Held[]> {
  const { agency, today } = who
  const { rows } = await sql<Held>`select c.id as "candidateId", c.person_id as "personId", c.number,
      coalesce(i.full_name, '') as "fullName", c.unit_id as "unitId", coalesce(u.name, '') as "unitName", a.id as "attemptId",
      coalesce(e.closed_at is not null, false) as closed, s.paper_id as "paperId", ${answers} as answers, ${late} as late,
      ${essays} as essays, ${changes} as changes, ${handled} as handled
    from exam_candidate c
    left join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    left join unit_profile u on u.agency_id = c.agency_id and u.unit_id = c.unit_id and ${holds('u', { day: today })}
    left join exam_seat s on s.agency_id = c.agency_id and s.candidate_id = c.id
    left join exam_attempt a on a.agency_id = s.agency_id and a.seat_id = s.id
    left join exam_session e on e.agency_id = a.agency_id and e.id = a.session_id
    where c.agency_id = ${agency.id} and c.exam_id = ${examId} and c.withdrawn_at is null
      and ${attemptId ? sql`a.id = ${attemptId}` : sql`true`}
    order by c.number`.execute(db)
  return rows
}

/** Đề thi đã mở của kỳ. */
export async function readPapers(db: Queries, agencyId: string, examId: string): Promise<Map<string, Paper>> {
  const { rows } = await sql<{ id: string; opened: Paper }>`select p.id, p.opened from exam_paper p
    join exam_session s on s.agency_id = p.agency_id and s.id = p.session_id
    where p.agency_id = ${agencyId} and s.exam_id = ${examId} and p.opened is not null`.execute(db)
  return new Map(rows.map(({ id, opened }) => [id, opened]))
}

export type Kept = {
  readonly attemptId: string
  readonly points: string
  readonly penalty: string
  readonly passed: boolean
  readonly annulled: boolean
  readonly lines: readonly { position: number; points: string }[]
}

/** Kết quả đã công bố, as it was kept. */
export async function readKept(db: Queries, agencyId: string, examId: string): Promise<Map<string, Kept>> {
  const { rows } =
    await sql<Kept>`select r.attempt_id as "attemptId", r.points::text as points, r.penalty::text as penalty,
      r.passed, r.annulled, r.by_question as lines
    from exam_result r join exam_attempt a on a.agency_id = r.agency_id and a.id = r.attempt_id
    join exam_session s on s.agency_id = a.agency_id and s.id = a.session_id
    where r.agency_id = ${agencyId} and s.exam_id = ${examId}`.execute(db)
  return new Map(rows.map((row) => [row.attemptId, row]))
}
