import type { Db, Tx } from '#db/connect.ts'
import { lateness } from '#law/exams/lateness.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { newId } from '#lib/id.ts'
import type { Enter } from './api.ts'
import * as store from './enter-store.ts'
import { sha256, ticketHash, tokenOf } from './token.ts'

const unknownTicket = 'Mã này không đúng. Hãy xem lại mã trên phiếu dự thi, hoặc hỏi giám thị.'
const usedTicket =
  'Phiếu dự thi này đã được dùng trên một máy. Nếu phải đổi máy, hãy báo giám thị để được cấp mã đổi máy.'

/** Vào phòng thi: by the seat's ticket, or by a code for another computer. Asked again by the same computer, it answers the same. */
export function enter(db: Db, agencyId: string, wanted: Enter, address: string) {
  const { device, secret, ticket } = wanted
  const hash = ticketHash(ticket)
  return db.transaction().execute(async (tx) => {
    const before = await store.findDevice(tx, agencyId, device)
    if (before) {
      if (!before.hash.equals(sha256(secret))) throw new Refusal('unauthenticated', unknownTicket)
      return { token: tokenOf(agencyId, device, secret), attemptId: before.attemptId }
    }
    const attemptId =
      (await store.takeComputerCode(tx, agencyId, hash, device)) ?? (await bySeat(tx, agencyId, hash, device))
    await store.insertDevice(tx, agencyId, { id: device, attemptId, hash: sha256(secret), address })
    return { token: tokenOf(agencyId, device, secret), attemptId }
  })
}

async function bySeat(tx: Tx, agencyId: string, hash: Buffer, device: string): Promise<string> {
  const seat = await store.lockSeat(tx, agencyId, hash)
  if (!seat) throw new Refusal('unauthenticated', unknownTicket)
  if (seat.used) throw new Refusal('conflict', usedTicket)
  if (seat.gone) throw new Refusal('forbidden', 'Thí sinh này không còn trong danh sách dự thi. Hãy báo giám thị.')
  if (seat.closed) throw new Refusal('conflict', 'Ca thi này đã kết thúc.')
  ensureInTime(seat)
  const id = newId()
  await store.insertAttempt(tx, agencyId, { id, seat, device })
  return id
}

function ensureInTime({ startedAt, now, minutes, lawOn, letIn }: store.Seat): void {
  if (!startedAt || letIn) return
  const lateMinutes = Math.floor((now.getTime() - startedAt.getTime()) / 60_000)
  if (lateMinutes < 1) return
  const ask = 'Nếu Hội đồng cho dự thi, giám thị ghi nhận rồi nhập lại mã.'
  const law = latenessOn({ examMinutes: minutes, lateMinutes }, lawOn)
  if (!law) throw new Refusal('forbidden', `Đến muộn ${lateMinutes} phút. ${ask}`)
  if (law.value.mayEnter !== true) throw new Refusal('forbidden', `${law.says}. ${ask}`, [law])
}

/** Where no rule of the day covers it, the panel alone decides. */
function latenessOn(late: { examMinutes: number; lateMinutes: number }, lawOn: store.Seat['lawOn']) {
  try {
    return lateness('civil-servant', late, lawOn)
  } catch (error) {
    if (error instanceof NoLawInForce) return undefined
    throw error
  }
}
