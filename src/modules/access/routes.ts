import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import {
  accounts,
  accountsSheet,
  activity,
  activitySheet,
  editAccount,
  findLinkables,
  openAccount,
  resetPassword,
  seal,
} from './service.ts'

export function accessRoutes(app: App) {
  app.get('/api/accounts', { schema: { response: { 200: api.Accounts } } }, ({ ctx }) => accounts(ctx))

  app.post('/api/accounts', { schema: { body: api.NewAccount, response: { 200: Id } } }, ({ ctx, body }) =>
    openAccount(ctx, body),
  )

  app.put(
    '/api/accounts/:id',
    { schema: { params: Id, body: api.EditAccount, response: { 200: Done } } },
    ({ ctx, params, body }) => editAccount(ctx, params.id, body),
  )

  app.put(
    '/api/accounts/:id/password',
    { schema: { params: Id, body: api.ResetPassword, response: { 200: Done } } },
    ({ ctx, params, body }) => resetPassword(ctx, params.id, body),
  )

  app.get(
    '/api/activity',
    { schema: { querystring: api.ActivityQuery, response: { 200: api.ActivityPage } } },
    ({ ctx, query }) => activity(ctx, query),
  )

  app.get('/api/accounts/export', { schema: { querystring: api.AccountsExport } }, async ({ ctx, query }, reply) =>
    download(reply, await accountsSheet(ctx, query)),
  )

  app.get(
    '/api/accounts/people',
    { schema: { querystring: api.LinkablesQuery, response: { 200: api.Linkables } } },
    ({ ctx, query }) => findLinkables(ctx, query),
  )

  app.get('/api/activity/export', { schema: { querystring: api.ActivityExport } }, async ({ ctx, query }, reply) =>
    download(reply, await activitySheet(ctx, query)),
  )

  app.get('/api/activity/seal', { schema: { response: { 200: api.ActivitySeal } } }, ({ ctx }) => seal(ctx))
}
