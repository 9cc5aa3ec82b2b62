import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { ExamId, Made, SessionId } from '../exam/api.ts'
import * as api from './api.ts'
import { hall, invigilators, removeRoom, removeSession, writeRoom, writeSession } from './rooms.ts'

const params = ExamId
const done = { 200: Done }
const made = { 200: Made }

export function roomRoutes(app: App) {
  app.get('/api/exams/:id/hall', { schema: { params, response: { 200: api.Hall } } }, ({ ctx, params: { id } }) =>
    hall(ctx, id),
  )

  app.get('/api/exams/invigilators', { schema: { response: { 200: api.Invigilators } } }, ({ ctx }) =>
    invigilators(ctx),
  )

  app.post(
    '/api/exams/:id/sessions',
    { schema: { params, body: api.NewSession, response: made } },
    ({ ctx, params: { id }, body }) => writeSession(ctx, id, body),
  )

  app.put(
    '/api/exams/:id/sessions/:sessionId',
    { schema: { params: SessionId, body: api.NewSession, response: made } },
    ({ ctx, params: { id, sessionId }, body }) => writeSession(ctx, id, body, sessionId),
  )

  app.delete(
    '/api/exams/:id/sessions/:sessionId',
    { schema: { params: SessionId, response: done } },
    ({ ctx, params: { id, sessionId } }) => removeSession(ctx, id, sessionId),
  )

  app.post(
    '/api/exams/:id/sessions/:sessionId/rooms',
    { schema: { params: SessionId, body: api.WriteRoom, response: made } },
    ({ ctx, params: { id, sessionId }, body }) => writeRoom(ctx, id, sessionId, body),
  )

  app.put(
    '/api/exams/:id/sessions/:sessionId/rooms/:roomId',
    { schema: { params: api.RoomId, body: api.WriteRoom, response: made } },
    ({ ctx, params: { id, sessionId, roomId }, body }) => writeRoom(ctx, id, sessionId, body, roomId),
  )

  app.delete(
    '/api/exams/:id/sessions/:sessionId/rooms/:roomId',
    { schema: { params: api.RoomId, response: done } },
    ({ ctx, params: { id, sessionId, roomId } }) => removeRoom(ctx, id, sessionId, roomId),
  )
}
