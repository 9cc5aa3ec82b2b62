import type { App } from '#http/app.ts'
import * as z from 'zod'
import { Done } from '#lib/shapes.ts'
import { ExamId, SessionId } from '../exam/api.ts'
import { PassPhrase } from '../panel/api.ts'
import { bringKey, papersOf, restoreQuestions } from '../secrecy/service.ts'
import { DrawExam, DrawnExam, PaperView, UseReserve } from './api.ts'
import { drawExam } from './draw-exam.ts'
import { takeReserve } from './reserve.ts'

const params = ExamId
const Brought = z.object({ opened: z.boolean(), brought: z.number() })

export function paperRoutes(app: App) {
  app.get('/api/exams/:id/papers', { schema: { params, response: { 200: PaperView } } }, ({ ctx, params: { id } }) =>
    papersOf(ctx, id),
  )

  app.post(
    '/api/exams/:id/papers',
    { schema: { params, body: DrawExam, response: { 200: DrawnExam } } },
    ({ ctx, params: { id }, body }) => drawExam(ctx, id, body),
  )

  app.post(
    '/api/exams/:id/sessions/:sessionId/opening',
    { schema: { params: SessionId, body: PassPhrase, response: { 200: Brought } } },
    ({ ctx, params: { id, sessionId }, body }) => bringKey(ctx, id, sessionId, body.passPhrase),
  )

  app.post(
    '/api/exams/:id/sessions/:sessionId/restoration',
    { schema: { params: SessionId, body: PassPhrase, response: { 200: Brought } } },
    ({ ctx, params: { id, sessionId }, body }) => restoreQuestions(ctx, id, sessionId, body.passPhrase),
  )

  app.post(
    '/api/exams/:id/sessions/:sessionId/reserve',
    { schema: { params: SessionId, body: UseReserve, response: { 200: Done } } },
    ({ ctx, params: { id, sessionId }, body }) => takeReserve(ctx, id, sessionId, body),
  )
}
