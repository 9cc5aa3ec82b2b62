import { explain, type Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Context } from '../../access/model.ts'
import { act } from '../../access/service.ts'
import { lockExamRow } from '../exam/guard.ts'
import { ensureInvigilator, panelSeatOf } from '../who.ts'
import type { Incident, WriteIncident } from './api.ts'
import { incidentLaw } from './incident-law.ts'
import { endWork } from '../taking/end-store.ts'
import * as store from './incident-store.ts'
import { type IncidentKind, incidentNames, seatWords } from './model.ts'
import { sessionOf } from './rooms.ts'

export async function incidents(ctx: Context, sessionId: string): Promise<Incident[]> {
  const rooms = ctx.scope.all ? null : await ensureInvigilator(ctx.db, ctx, sessionId)
  return store.readIncidents(ctx.db, ctx, sessionId, rooms)
}

const ofSomebody: readonly IncidentKind[] = ['late', 'reprimand', 'warning', 'suspension', 'annulment', 'left-room']
type Shown = Incident['because'][number]
type Recorded = { readonly id: string; readonly says: string; readonly because: Shown[] }

/** Ghi biên bản, by who watches the room or sits in the panel; suspending and annulling is the panel's. */
export function writeIncident(
  ctx: Context,
  examId: string,
  sessionId: string,
  wanted: WriteIncident,
): Promise<Recorded> {
  return act(ctx, async (tx, record) => {
    const exam = await lockExamRow(tx, ctx, examId)
    await sessionOf(tx, ctx, examId, sessionId)
    const rooms = await ensureInvigilator(tx, ctx, sessionId)
    const seat = wanted.seatId ? await store.findSeat(tx, ctx, sessionId, wanted.seatId) : undefined
    ensureSeat(wanted, seat, rooms)
    const panel = await panelSeatOf(tx, ctx, examId)
    if (wanted.kind === 'annulment' && !panel)
      throw new Refusal('forbidden', 'Chỉ thành viên hội đồng hủy kết quả thi được.')
    const { kind, note, lateMinutes = null } = wanted
    const because = incidentLaw({ kind, lateMinutes, byChair: panel?.role === 'chair' }, exam).map(shown)
    const id = newId()
    await store.insertIncident(tx, ctx, { id, sessionId, seatId: seat?.id ?? null, kind, note }, because)
    const whom = seat ? `: số báo danh ${seat.number}, ${seatWords(seat).toLocaleLowerCase('vi')}` : ''
    if (seat && (kind === 'suspension' || kind === 'annulment')) await endWork(tx, ctx, seat.id)
    const says = `${incidentNames[kind]}${lateMinutes ? ` (${lateMinutes} phút)` : ''}${whom}. ${note}`
    record({
      act: 'exams.write-incident',
      says: `Ghi biên bản “${exam.name}”. ${says}`,
      subjectKind: 'exam',
      subjectId: examId,
    })
    return { id, says, because }
  })
}

const shown = (one: Finding<unknown>) => explain(one) as Shown

function ensureSeat(
  { kind, seatId }: WriteIncident,
  seat: store.IncidentSeat | undefined,
  rooms: readonly string[] | null,
) {
  if (seatId && !seat) throw new Refusal('missing', 'Không tìm thấy chỗ ngồi này trong ca thi.')
  if (seat && rooms && !rooms.includes(seat.roomId)) throw new Refusal('forbidden', 'Thí sinh này ngồi ở phòng khác.')
  if (!seat && ofSomebody.includes(kind)) {
    const says = 'Hãy chọn thí sinh.'
    throw new Refusal('invalid', says, [], { fields: { seatId: says } })
  }
}
