import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import { ById } from './api.ts'
import * as api from './session-api.ts'
import { sessionCode } from './sessions/check-in.ts'
import { markAttendance, session } from './sessions/attendance.ts'
import { addSession, dropSession } from './sessions/sessions.ts'

const params = ById
const one = '/api/training/sessions/:id'

export function sessionRoutes(app: App) {
  app.post(
    '/api/training/classes/:id/sessions',
    { schema: { params, body: api.NewSession, response: { 200: Id } } },
    ({ ctx, params: { id }, body }) => addSession(ctx, id, body),
  )

  app.get(one, { schema: { params, response: { 200: api.Session } } }, ({ ctx, params: { id } }) => session(ctx, id))

  app.post(`${one}/removal`, { schema: { params, response: { 200: Done } } }, ({ ctx, params: { id } }) =>
    dropSession(ctx, id),
  )

  app.post(
    `${one}/attendance`,
    { schema: { params, body: api.MarkAttendance, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => markAttendance(ctx, id, body),
  )

  app.get(
    `${one}/code`,
    { schema: { params, querystring: api.CodeQuery, response: { 200: api.Code } } },
    ({ ctx, params: { id }, query: { origin } }) => sessionCode(ctx, id, origin),
  )
}
