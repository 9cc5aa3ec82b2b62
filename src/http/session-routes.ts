import * as z from 'zod'
import { Done } from '#lib/shapes.ts'
import { AgencyChoices, ChangePassword, Session, SignIn } from '#modules/access/api.ts'
import { closeSession } from '#modules/access/session.ts'
import { changePassword } from '#modules/access/service.ts'
import { door } from '#modules/access/sign-in.ts'
import { listAgencies } from '#modules/access/store.ts'
import type { App, AppOptions } from './app.ts'
import { clearToken, setToken, tokenOf } from './context.ts'
import { type Rights, routesOf } from './rights.ts'

/** Signing in and out: the only routes that work with the token itself. */
export function sessionRoutes(app: App, { db, pool }: AppOptions, rights: Rights) {
  const { signIn } = door(db, pool)

  app.get('/api/health', { schema: { response: { 200: z.object({ well: z.literal(true) }) } } }, async () => {
    await db.selectFrom('schema_mark').select('name').limit(1).execute()
    return { well: true } as const
  })

  app.get('/api/agencies', { schema: { response: { 200: AgencyChoices } } }, () => listAgencies(db))

  app.post('/api/session', { schema: { body: SignIn, response: { 200: Done } } }, async (request, reply) => {
    setToken(reply, await signIn(request.body, request.ip), request.protocol === 'https')
    return { done: true } as const
  })

  app.get('/api/session', { schema: { response: { 200: Session } } }, ({ ctx: { actor, agency, today } }) => ({
    account: { id: actor.accountId, username: actor.username, fullName: actor.fullName, personId: actor.personId },
    agency: { id: agency.id, name: agency.name, kind: agency.kind, today },
    rights: routesOf(rights, actor),
  }))

  app.delete('/api/session', { schema: { response: { 200: Done } } }, async (request, reply) => {
    await closeSession(db, tokenOf(request))
    clearToken(reply)
    return { done: true } as const
  })

  app.put('/api/session/password', { schema: { body: ChangePassword, response: { 200: Done } } }, (request) =>
    changePassword(request.ctx, tokenOf(request), request.body),
  )
}
