import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'

const at = '/api/exam-questions'

export function bankRoutes(app: App) {
  const params = api.QuestionId

  app.get('/api/exam-topics', { schema: { response: { 200: api.Topics } } }, ({ ctx }) => service.topics(ctx))
  app.post('/api/exam-topics', { schema: { body: api.NewTopic, response: { 200: Id } } }, ({ ctx, body }) =>
    service.addTopic(ctx, body),
  )
  app.get(at, { schema: { response: { 200: api.BankRows } } }, ({ ctx }) => service.questions(ctx))
  app.post(at, { schema: { body: api.NewQuestion, response: { 200: Id } } }, ({ ctx, body }) =>
    service.writeQuestion(ctx, body),
  )
  app.get(`${at}/:id`, { schema: { params, response: { 200: api.BankQuestion } } }, ({ ctx, params: { id } }) =>
    service.question(ctx, id),
  )
  app.post(
    `${at}/:id/versions`,
    { schema: { params, body: api.WriteVersion, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => service.writeVersion(ctx, id, body),
  )
  app.post(
    `${at}/:id/review`,
    { schema: { params, body: api.Review, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => service.review(ctx, id, body),
  )
  app.post(`${at}/:id/retirement`, { schema: { params, response: { 200: Done } } }, ({ ctx, params: { id } }) =>
    service.retireQuestion(ctx, id),
  )
}
