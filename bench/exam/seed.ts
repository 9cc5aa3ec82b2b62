import { createHash, randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from '#db/connect.ts'
import { newId } from '#lib/id.ts'
import type { Paper } from '#modules/examinations/question.ts'
import { createAgency } from '#modules/organisation/service.ts'

export const questionCount = 60
const perRoom = 800

export type Sitting = { readonly agencyId: string; readonly sessionId: string; readonly tickets: readonly string[] }

const paper = (code: string): Paper => ({
  code,
  questions: Array.from({ length: questionCount }, (_, at) => ({
    questionId: randomUUID(),
    version: 1,
    points: '1',
    body: {
      kind: 'single',
      prompt: `Câu hỏi ${at + 1} của đề ${code}: thí sinh chọn phương án đúng trong bốn phương án sau đây.`,
      options: ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `Phương án ${id} của câu ${at + 1}` })),
    },
  })),
  keys: [],
})

export async function makeAgency(db: Db): Promise<{ agencyId: string; accountId: string }> {
  const agency = await createAgency(db, {
    code: 'thu',
    name: 'Cơ quan đo',
    governingBody: null,
    head: 'Chủ tịch',
    place: 'Đo',
    symbol: 'UBND',
    sampleDay: null,
  })
  const accountId = newId()
  await sql`insert into account (agency_id, id, username, full_name, password_hash)
    values (${agency.id}, ${accountId}, 'do', 'Người đo', 'none')`.execute(db)
  return { agencyId: agency.id, accountId }
}

/** A session with open papers and so many candidates in their seats, each with a ticket. */
export async function seedSitting(
  db: Db,
  { agencyId, accountId }: { agencyId: string; accountId: string },
  count: number,
): Promise<Sitting> {
  const [examId, sessionId] = [newId(), newId()]
  await sql`insert into exam (agency_id, id, name, framework, competency, law_on, pass_points, blueprint, minutes, created_by)
    values (${agencyId}, ${examId}, 'Đo', 'it', 'IU01', '2018-04-01', 30, '[]', 300, ${accountId})`.execute(db)
  await sql`insert into exam_session (agency_id, id, exam_id, starts_at)
    values (${agencyId}, ${sessionId}, ${examId}, now())`.execute(db)
  const papers = ['101', '102', '103', '104'].map((code) => ({ id: newId(), code, opened: paper(code) }))
  for (const { id, code, opened } of papers)
    await sql`insert into exam_paper (agency_id, id, session_id, code, seed, sealed, opened)
      values (${agencyId}, ${id}, ${sessionId}, ${code}, 'đo', '\\x00', ${JSON.stringify(opened)})`.execute(db)
  const rooms = Array.from({ length: Math.ceil(count / perRoom) }, () => newId())
  for (const [at, id] of rooms.entries())
    await sql`insert into exam_room (agency_id, id, session_id, name, rows, columns)
      values (${agencyId}, ${id}, ${sessionId}, ${`Phòng ${at + 1}`}, 40, 20)`.execute(db)
  const tickets = Array.from({ length: count }, () => randomUUID().replaceAll('-', '').toUpperCase())
  const rows = tickets.map((ticket, at) => ({
    person: newId(),
    candidate: newId(),
    seat: newId(),
    number: String(at + 1).padStart(5, '0'),
    room: rooms[Math.floor(at / perRoom)]!,
    row: Math.floor((at % perRoom) / 20) + 1,
    column: (at % 20) + 1,
    paper: papers[at % papers.length]!.id,
    hash: createHash('sha256').update(ticket).digest('hex'),
  }))
  await writeSeats(db, { agencyId, accountId, examId, sessionId }, rows)
  return { agencyId, sessionId, tickets }
}

type Keys = {
  readonly agencyId: string
  readonly accountId: string
  readonly examId: string
  readonly sessionId: string
}

async function writeSeats(db: Db, { agencyId, accountId, examId, sessionId }: Keys, rows: readonly object[]) {
  const from = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n(person uuid, candidate uuid, seat uuid, number text, room uuid,
    row int, "column" int, paper uuid, hash text)`
  await sql`insert into person (agency_id, id) select ${agencyId}, n.person from ${from}`.execute(db)
  await sql`insert into exam_candidate (agency_id, id, exam_id, person_id, number, named_by)
    select ${agencyId}, n.candidate, ${examId}, n.person, n.number, ${accountId} from ${from}`.execute(db)
  await sql`insert into exam_seat (agency_id, id, session_id, room_id, candidate_id, row, "column", paper_id, shuffle_seed, ticket_hash)
    select ${agencyId}, n.seat, ${sessionId}, n.room, n.candidate, n.row, n."column", n.paper, n.seat::text, decode(n.hash, 'hex')
    from ${from}`.execute(db)
}

/** The hour begins, as the board's act writes it. */
export async function startSitting(db: Db, { agencyId, sessionId }: Sitting, accountId: string): Promise<void> {
  await sql`update exam_session set started_at = clock_timestamp(), started_by = ${accountId}
    where agency_id = ${agencyId} and id = ${sessionId}`.execute(db)
  await sql`update exam_attempt a set begun_at = s.started_at, ends_at = s.started_at + interval '300 minutes'
    from exam_session s where s.agency_id = a.agency_id and s.id = a.session_id and s.id = ${sessionId}`.execute(db)
}

export const endSitting = (db: Db, { agencyId, sessionId }: Sitting) =>
  sql`update exam_attempt set ends_at = clock_timestamp() where agency_id = ${agencyId} and session_id = ${sessionId}`.execute(
    db,
  )
