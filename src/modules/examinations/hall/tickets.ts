import { randomInt } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { holds } from '#db/history.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { lockArranged } from '../exam/guard.ts'
import { ticketHash } from '../taking/token.ts'
import type { IssueTickets, Tickets } from './api.ts'
import { seatWords } from './model.ts'
import { sessionOf } from './rooms.ts'
import { ticketSheet } from './ticket-sheet.ts'
import { vietnamMoment } from './words.ts'

/** 32 signs that nobody takes for one another: 16 of them are 80 bits. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** 'K7QM-2XWD-0RHB-9TZA' */
export const newTicket = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')).join('-')

type Seat = {
  readonly id: string
  readonly candidateId: string
  readonly number: string
  readonly fullName: string
  readonly room: string
  readonly row: number
  readonly column: number
  readonly used: boolean
}

/**
 * Phát phiếu dự thi: one-use tickets, told once and kept only as hashes; a ticket given before opens nothing any more. The answer is not
 * remembered under the request's key: that would keep the tickets.
 */
export async function issueTickets(
  ctx: Context,
  examId: string,
  sessionId: string,
  wanted: IssueTickets,
): Promise<Tickets> {
  const { name, startsAt, tickets } = await act({ ...ctx, once: null }, async (tx, record) => {
    const exam = await lockArranged(tx, ctx, examId)
    const session = await sessionOf(tx, ctx, examId, sessionId)
    if (session.closed) throw new Refusal('conflict', 'Ca thi này đã kết thúc.')
    const seats = (await readSeats(tx, ctx, sessionId, wanted.candidateIds)).filter(({ used }) => !used)
    if (seats.length === 0)
      throw new Refusal('conflict', 'Không có chỗ nào chờ phát phiếu: chưa xếp chỗ, hoặc thí sinh đã vào phòng.')
    const given = seats.map((seat) => ({ ...seat, ticket: newTicket() }))
    await writeHashes(tx, ctx.agency.id, given)
    const says = `Phát ${given.length} phiếu dự thi của “${exam.name}”, ca ${vietnamMoment(session.startsAt)}`
    record({ act: 'exams.issue-tickets', says, subjectKind: 'exam', subjectId: examId })
    return { name: exam.name, startsAt: session.startsAt, tickets: given }
  })
  const told = tickets.map(({ candidateId, number, fullName, room, ticket, ...seat }) => ({
    candidateId,
    number,
    fullName,
    room,
    seat: seatWords(seat),
    ticket,
  }))
  const pdf = await ticketSheet({
    agency: ctx.agency,
    day: ctx.today,
    exam: name,
    session: vietnamMoment(startsAt),
    tickets: told,
  })
  return { tickets: told, pdf: pdf.toString('base64') }
}

async function readSeats(
  tx: Tx,
  { agency, today }: Context,
  sessionId: string,
  ids: readonly string[],
): Promise<Seat[]> {
  const { rows } =
    await sql<Seat>`select t.id, t.candidate_id as "candidateId", c.number, i.full_name as "fullName", r.name as room,
      t.row, t."column", t.ticket_used_at is not null as used
    from exam_seat t join exam_room r on r.agency_id = t.agency_id and r.id = t.room_id
    join exam_candidate c on c.agency_id = t.agency_id and c.id = t.candidate_id
    join person_identity i on i.agency_id = c.agency_id and i.person_id = c.person_id and ${holds('i', { day: today })}
    where t.agency_id = ${agency.id} and t.session_id = ${sessionId} and c.withdrawn_at is null
      and (${ids.length === 0} or t.candidate_id = any(${[...ids]}::uuid[])) order by c.number for update of t`.execute(
      tx,
    )
  return rows
}

async function writeHashes(tx: Tx, agencyId: string, given: readonly { id: string; ticket: string }[]): Promise<void> {
  const rows = given.map(({ id, ticket }) => ({ id, hash: ticketHash(ticket).toString('hex') }))
  await sql`update exam_seat t set ticket_hash = decode(n.hash, 'hex'), ticket_issued_at = now()
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) n(id uuid, hash text)
    where t.agency_id = ${agencyId} and t.id = n.id`.execute(tx)
}
