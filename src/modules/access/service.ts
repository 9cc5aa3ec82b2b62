import { Refusal } from '#law/kit/refusal.ts'
import { act } from './act.ts'
import type {
  AccountRow,
  ActivityPage,
  ActivityQuery,
  ChangePassword,
  EditAccount,
  NewAccount,
  ResetPassword,
} from './api.ts'
import { type Context, type Grant, roleNames } from './model.ts'
import { ensureStrong, hashPassword, verifyPassword } from './password.ts'
import { reckonSeal } from './seal-store.ts'
import { closeSessions } from './session.ts'
import * as store from './store.ts'

export { act, look } from './act.ts'
export { hashPassword } from './password.ts'
export { chosenAgency } from './sign-in.ts'
export { ensureNotSelf, ensureReach, mayReach, notFound, reachesPerson, reachesUnit } from './scope.ts'

export { auditAll, type Audit, type Checkpoint } from './audit.ts'
export { accountsSheet, activitySheet } from './export.ts'
export { findLinkables } from './linkable-store.ts'

export const accounts = (ctx: Context) => store.listAccounts(ctx)

export const activity = (ctx: Context, query: ActivityQuery): Promise<ActivityPage> => store.readActivity(ctx, query)

/** Niêm phong của nhật ký, tính lại từ dòng đầu. */
export const seal = ({ db, agency }: Context) => reckonSeal(db, agency.id)

/** Mở tài khoản. */
export async function openAccount(ctx: Context, wanted: NewAccount): Promise<{ id: string }> {
  ensureStrong(wanted.password, wanted.username)
  const passwordHash = await hashPassword(wanted.password)
  return act(ctx, async (tx, record) => {
    const id = await store.insertAccount(tx, ctx.agency.id, wanted, passwordHash)
    if (!id) throw taken()
    await store.replaceGrants(tx, ctx.agency.id, id, wanted.grants)
    record({
      act: 'access.open-account',
      says: `Mở tài khoản “${wanted.username}” cho ${wanted.fullName}: ${grantWords(wanted.grants)}`,
      subjectKind: 'account',
      subjectId: id,
    })
    return { id }
  })
}

const taken = () => {
  const says = 'Tên đăng nhập này đã có người dùng. Hãy chọn tên khác.'
  return new Refusal('conflict', says, [], { fields: { username: says } })
}

/** Sửa vai trò, phạm vi, khoá hoặc mở khoá. Sessions of the account end, so that no old right lives on. */
export function editAccount(ctx: Context, accountId: string, wanted: EditAccount): Promise<{ done: true }> {
  return act(ctx, async (tx, record) => {
    const held = await lockOr404(tx, ctx, accountId)
    ensureOther(ctx, accountId)
    if (held.version !== wanted.version) throw stale(await store.listAccounts({ ...ctx, db: tx }, accountId))
    await tx
      .updateTable('account')
      .set({
        full_name: wanted.fullName,
        person_id: wanted.personId,
        version: held.version + 1,
        disabled_at: wanted.disabled ? (held.disabled_at ?? new Date()) : null,
      })
      .where('agency_id', '=', ctx.agency.id)
      .where('id', '=', accountId)
      .execute()
    await store.replaceGrants(tx, ctx.agency.id, accountId, wanted.grants)
    await closeSessions(tx, ctx.agency.id, accountId)
    if ((await store.countAdministrators(tx, ctx.agency.id)) === 0) throw lastAdministrator()
    const state = wanted.disabled ? 'khoá' : 'đang dùng'
    record({
      act: 'access.edit-account',
      says: `Sửa tài khoản “${held.username}” (${state}): ${grantWords(wanted.grants)}`,
      subjectKind: 'account',
      subjectId: accountId,
    })
    return { done: true } as const
  })
}

async function lockOr404(tx: Parameters<typeof store.lockAccount>[0], ctx: Context, accountId: string) {
  const held = await store.lockAccount(tx, ctx.agency.id, accountId)
  if (!held) throw new Refusal('missing', 'Không tìm thấy tài khoản này.')
  return held
}

const stale = ([current]: readonly AccountRow[]) =>
  new Refusal('conflict', 'Tài khoản này vừa được người khác sửa. Hãy xem bản mới rồi sửa lại.', [], { current })

const lastAdministrator = () =>
  new Refusal('invalid', 'Cơ quan phải còn ít nhất một quản trị viên toàn cơ quan đang dùng được.')

function ensureOther({ actor }: Context, accountId: string) {
  if (actor.accountId === accountId) throw new Refusal('forbidden', 'Không ai được tự sửa quyền của tài khoản mình.')
}

const grantWords = (grants: readonly Grant[]) =>
  grants.map(({ role, unitId }) => roleNames[role].toLowerCase() + (unitId ? ' (theo đơn vị)' : '')).join(', ')

/** Quản trị đặt lại mật khẩu; every session of the account ends. */
export async function resetPassword(
  ctx: Context,
  accountId: string,
  { password }: ResetPassword,
): Promise<{ done: true }> {
  const passwordHash = await hashPassword(password)
  return act(ctx, async (tx, record) => {
    const held = await lockOr404(tx, ctx, accountId)
    ensureStrong(password, held.username)
    await store.setPassword(tx, ctx.agency.id, accountId, passwordHash)
    await closeSessions(tx, ctx.agency.id, accountId)
    record({
      act: 'access.reset-password',
      says: `Đặt lại mật khẩu của “${held.username}”`,
      subjectKind: 'account',
      subjectId: accountId,
    })
    return { done: true } as const
  })
}

/** Đổi mật khẩu của chính mình; the other sessions end. */
export function changePassword(
  ctx: Context,
  token: string,
  { current, next }: ChangePassword,
): Promise<{ done: true }> {
  ensureStrong(next, ctx.actor.username)
  return act(ctx, async (tx, record) => {
    const held = await lockOr404(tx, ctx, ctx.actor.accountId)
    if (!(await verifyPassword(current, held.password_hash))) {
      throw new Refusal('invalid', 'Mật khẩu hiện tại không đúng.', [], {
        fields: { current: 'Mật khẩu hiện tại không đúng' },
      })
    }
    await store.setPassword(tx, ctx.agency.id, held.id, await hashPassword(next))
    await closeSessions(tx, ctx.agency.id, held.id, token)
    record({ act: 'access.change-password', says: 'Đổi mật khẩu của mình', subjectKind: 'account', subjectId: held.id })
    return { done: true } as const
  })
}
