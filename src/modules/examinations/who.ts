import { sql } from 'kysely'
import type { Queries } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '../access/model.ts'
import { type PanelRole, panelRoleNames } from './panel/model.ts'

export type PanelSeat = { readonly personId: string; readonly role: PanelRole; readonly isOpener: boolean }

/** Thành viên hội đồng: the place of this very account in the panel of the exam, or undefined. */
export async function panelSeatOf(db: Queries, ctx: Who, examId: string): Promise<PanelSeat | undefined> {
  const { rows } = await sql<PanelSeat>`select person_id as "personId", role, is_opener as "isOpener"
    from exam_panel_member where agency_id = ${ctx.agency.id} and exam_id = ${examId}
      and person_id = ${ctx.actor.personId}`.execute(db)
  return rows[0]
}

type Who = Pick<Context, 'agency' | 'actor'>

/** Refuses whoever is not of the panel, or not in one of these roles of it. */
export async function ensurePanel(
  db: Queries,
  ctx: Who,
  examId: string,
  roles?: readonly PanelRole[],
): Promise<PanelSeat> {
  const seat = await panelSeatOf(db, ctx, examId)
  if (!seat) throw new Refusal('forbidden', 'Chỉ thành viên hội đồng của kỳ sát hạch này làm được việc này.')
  if (roles && !roles.includes(seat.role)) {
    const words = roles.map((role) => panelRoleNames[role].toLocaleLowerCase('vi')).join(', ')
    throw new Refusal('forbidden', `Chỉ ${words} hội đồng làm được việc này.`)
  }
  return seat
}

/** Giám thị của một phòng trong ca thi này, or a member of the panel; the rooms he watches (null: all of the session). */
export async function ensureInvigilator(db: Queries, ctx: Who, sessionId: string): Promise<readonly string[] | null> {
  const { rows } = await sql<{ examId: string; rooms: string[]; isPanel: boolean }>`select s.exam_id as "examId",
      array(select r.id from exam_room r where r.agency_id = s.agency_id and r.session_id = s.id
        and ${ctx.actor.accountId}::uuid = any(r.invigilators)) as rooms,
      exists (select 1 from exam_panel_member m where m.agency_id = s.agency_id and m.exam_id = s.exam_id
        and m.person_id = ${ctx.actor.personId}) as "isPanel"
    from exam_session s where s.agency_id = ${ctx.agency.id} and s.id = ${sessionId}`.execute(db)
  const [held] = rows
  if (held?.isPanel) return null
  if (held && held.rooms.length > 0) return held.rooms
  throw new Refusal('forbidden', 'Chỉ giám thị của ca thi này hoặc thành viên hội đồng làm được việc này.')
}
