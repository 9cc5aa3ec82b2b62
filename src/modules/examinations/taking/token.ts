import { createHash, timingSafeEqual } from 'node:crypto'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'

/** A computer that has entered, by the token it shows. */
export type Computer = { readonly agencyId: string; readonly device: string; readonly attemptId: string }

export const sha256 = (text: string) => createHash('sha256').update(text).digest()
export const tokenOf = (agencyId: string, device: string, secret: string) => `${agencyId}.${device}.${secret}`

/** What is typed by hand: dashes, blanks and small letters do not matter. */
export const ticketHash = (typed: string) => sha256(typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, ''))

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const remembered = 20_000

/** Reads tokens. Which attempt a computer belongs to never changes; whether it may still write is asked at every save. */
export function tokenReader(db: Db) {
  const known = new Map<string, Computer>()
  return async (header: string | undefined): Promise<Computer> => {
    const token = header?.replace(/^Bearer /, '') ?? ''
    const held = known.get(token)
    if (held) return held
    const computer = await findComputer(db, token)
    if (!computer) throw new Refusal('unauthenticated', 'Máy này chưa vào phòng thi. Hãy nhập mã trên phiếu dự thi.')
    if (known.size >= remembered) known.delete(known.keys().next().value!)
    known.set(token, computer)
    return computer
  }
}

async function findComputer(db: Db, token: string): Promise<Computer | undefined> {
  const [agencyId = '', device = '', secret = ''] = token.split('.')
  if (!uuid.test(agencyId) || !uuid.test(device)) return undefined
  const row = await db
    .selectFrom('exam_device')
    .select(['attempt_id', 'token_hash'])
    .where('agency_id', '=', agencyId)
    .where('id', '=', device)
    .executeTakeFirst()
  if (!row || !timingSafeEqual(row.token_hash, sha256(secret))) return undefined
  return { agencyId, device, attemptId: row.attempt_id }
}
