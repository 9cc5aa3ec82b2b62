import type pg from 'pg'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { SignIn } from './api.ts'
import { nobody, verifyPassword } from './password.ts'
import { openSession, type Token } from './session.ts'
import { findCredentials, listAgencies, recordSignIn } from './store.ts'
import { throttle } from './throttle.ts'

export type Door = { signIn(request: SignIn, address: string): Promise<Token> }

/** Đăng nhập: one answer for a wrong name and a wrong password, in the same time. */
export function door(db: Db, pool: pg.Pool): Door {
  const gate = throttle(pool)
  return {
    async signIn({ username, password, agency }, address) {
      const agencyId = await chosenAgency(db, agency)
      const account = `${agencyId}/${username}`
      await gate.attempt(account, address)
      const known = await findCredentials(db, agencyId, username)
      const right = await verifyPassword(password, known?.passwordHash ?? nobody)
      const to = { agencyId, accountId: known?.accountId ?? null, actor: known?.fullName ?? '(không rõ)', address }
      if (!known || !right || !known.usable) {
        await recordSignIn(db, { ...to, act: 'access.sign-in-failed', says: 'Đăng nhập không thành công' })
        throw new Refusal('unauthenticated', 'Tên đăng nhập hoặc mật khẩu không đúng.')
      }
      await gate.clear(account)
      return db.transaction().execute(async (tx) => {
        await recordSignIn(tx, { ...to, act: 'access.sign-in', says: 'Đăng nhập' })
        return openSession(tx, agencyId, known.accountId)
      })
    },
  }
}

const noAgency =
  'Chưa có cơ quan nào trên máy chủ này. Người quản trị máy chủ chạy: npm run -s hientai -- agency add …, rồi: npm run -s hientai -- user add …'

/** The agency meant: the only one of this server, or the one named by its code. */
export async function chosenAgency(db: Db, code: string | undefined): Promise<string> {
  const agencies = await listAgencies(db)
  if (agencies.length === 0) throw new Refusal('missing', noAgency)
  const chosen = code
    ? agencies.find((agency) => agency.code === code)
    : agencies.length === 1
      ? agencies[0]
      : undefined
  if (!chosen)
    throw new Refusal('invalid', 'Hãy chọn cơ quan rồi đăng nhập.', [], { fields: { agency: 'Hãy chọn cơ quan' } })
  return chosen.id
}
