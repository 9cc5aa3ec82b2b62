import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import { Accounts, ActivityPage, ActivityQuery, EditAccount, NewAccount, ResetPassword } from './api.ts'
import { accounts, activity, editAccount, openAccount, resetPassword } from './service.ts'

export function accessRoutes(app: App) {
  app.get('/api/accounts', { schema: { response: { 200: Accounts } } }, ({ ctx }) => accounts(ctx))

  app.post('/api/accounts', { schema: { body: NewAccount, response: { 200: Id } } }, ({ ctx, body }) =>
    openAccount(ctx, body),
  )

  app.put(
    '/api/accounts/:id',
    { schema: { params: Id, body: EditAccount, response: { 200: Done } } },
    ({ ctx, params, body }) => editAccount(ctx, params.id, body),
  )

  app.put(
    '/api/accounts/:id/password',
    { schema: { params: Id, body: ResetPassword, response: { 200: Done } } },
    ({ ctx, params, body }) => resetPassword(ctx, params.id, body),
  )

  app.get(
    '/api/activity',
    { schema: { querystring: ActivityQuery, response: { 200: ActivityPage } } },
    ({ ctx, query }) => activity(ctx, query),
  )
}
