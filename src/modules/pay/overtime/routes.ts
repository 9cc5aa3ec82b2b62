import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done, FindingShape } from '#lib/shapes.ts'
import { confirmOvertime, decideOvertime, withdrawOvertime } from './acts.ts'
import * as api from './api.ts'
import { askOvertime } from './ask.ts'
import { payOvertime } from './pay.ts'
import { overtimeMonth } from './read.ts'
import { explainOvertime } from './explain.ts'
import { overtimeSheet } from './sheet.ts'

const params = api.OvertimeId
const done = { 200: Done }

export function overtimeRoutes(app: App) {
  app.get(
    '/api/pay/overtime',
    { schema: { querystring: api.OvertimeQuery, response: { 200: api.OvertimeMonth } } },
    ({ ctx, query }) => overtimeMonth(ctx, query),
  )

  app.get('/api/pay/overtime/export', { schema: { querystring: api.OvertimeQuery } }, async ({ ctx, query }, reply) =>
    download(reply, await overtimeSheet(ctx, query)),
  )

  app.get(
    '/api/pay/overtime/:id/why',
    { schema: { params, response: { 200: FindingShape } } },
    ({ ctx, params: { id } }) => explainOvertime(ctx, id) as never,
  )

  app.post('/api/pay/overtime', { schema: { body: api.AskOvertime, response: { 200: api.Asked } } }, ({ ctx, body }) =>
    askOvertime(ctx, body),
  )

  app.post(
    '/api/pay/overtime/:id/decision',
    { schema: { params, body: api.DecideOvertime, response: done } },
    ({ ctx, params: { id }, body }) => decideOvertime(ctx, id, body),
  )

  app.post(
    '/api/pay/overtime/:id/work',
    { schema: { params, body: api.WorkedOvertime, response: done } },
    ({ ctx, params: { id }, body }) => confirmOvertime(ctx, id, body),
  )

  app.post('/api/pay/overtime/:id/withdrawal', { schema: { params, response: done } }, ({ ctx, params: { id } }) =>
    withdrawOvertime(ctx, id),
  )

  app.post('/api/pay/overtime/payments', { schema: { body: api.PayOvertime, response: done } }, ({ ctx, body }) =>
    payOvertime(ctx, body),
  )
}
