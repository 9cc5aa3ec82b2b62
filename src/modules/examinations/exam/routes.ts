import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { supply } from '../papers/supply.ts'
import * as api from './api.ts'
import { cancelExam, createExam, editExam, exam, exams } from './service.ts'

const params = api.ExamId
const done = { 200: Done }

export function examRoutes(app: App) {
  app.get('/api/exams', { schema: { response: { 200: api.ExamRows } } }, ({ ctx }) => exams(ctx))

  app.post('/api/exams', { schema: { body: api.NewExam, response: { 200: api.Made } } }, ({ ctx, body }) =>
    createExam(ctx, body),
  )

  app.get('/api/exams/supply', { schema: { response: { 200: api.Supply } } }, ({ ctx }) => supply(ctx))

  app.get('/api/exams/:id', { schema: { params, response: { 200: api.Exam } } }, ({ ctx, params: { id } }) =>
    exam(ctx, id),
  )

  app.patch(
    '/api/exams/:id',
    { schema: { params, body: api.EditExam, response: done } },
    ({ ctx, params: { id }, body }) => editExam(ctx, id, body),
  )

  app.post(
    '/api/exams/:id/cancellation',
    { schema: { params, body: api.CancelExam, response: done } },
    ({ ctx, params: { id }, body }) => cancelExam(ctx, id, body),
  )
}
