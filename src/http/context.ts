import { createHash } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Db } from '#db/connect.ts'
import { todayInVietnam, type PlainDate } from '#lib/date.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { findSession, rotateSession } from '#modules/access/session.ts'
import { type Rights, scopeFor } from './rights.ts'

const cookie = 'hientai_session'

export const routeOf = ({ method, routeOptions }: FastifyRequest) =>
  `${method === 'HEAD' ? 'GET' : method} ${routeOptions.url}`

export const tokenOf = (request: FastifyRequest) => request.cookies[cookie] ?? ''

export function setToken(reply: FastifyReply, token: string, secure: boolean) {
  reply.setCookie(cookie, token, { path: '/', httpOnly: true, sameSite: 'strict', secure })
}

export const clearToken = (reply: FastifyReply) => reply.clearCookie(cookie, { path: '/' })

/** Who asks, in which agency, on which day, and how far this route lets them reach. */
export async function contextOf(
  db: Db,
  rights: Rights,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Context> {
  const token = tokenOf(request)
  const session = token ? await findSession(db, token) : undefined
  if (!session) throw new Refusal('unauthenticated', 'Phiên làm việc đã hết. Hãy đăng nhập lại.')
  const {
    agency: { sampleDay, ...agency },
    actor,
  } = session
  const scope = scopeFor(rights, routeOf(request), actor)
  if (!scope) throw new Refusal('forbidden', 'Tài khoản này không được giao việc đó.')
  const next = session.rotate ? await rotateSession(db, token) : undefined
  if (next) setToken(reply, next, request.protocol === 'https')
  const today = (sampleDay as PlainDate | null) ?? todayInVietnam()
  return { db, agency, actor, today, scope, address: request.ip, once: null }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** The key under which this very request is done once. */
export function onceOf(request: FastifyRequest): Context['once'] {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !uuid.test(key))
    throw new Refusal('invalid', 'Mã chống trùng (idempotency-key) không hợp lệ.')
  return {
    key,
    request: createHash('sha256')
      .update(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`)
      .digest(),
  }
}
