import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { ById } from './api.ts'
import { refunds } from './commitment/read.ts'
import { giveFeedback } from './feedback/give.ts'
import { myClasses } from './feedback/mine.ts'
import { GiveFeedback, MyClasses } from './feedback-api.ts'
import { RefundQuery, Refunds } from './refund-api.ts'
import * as api from './session-api.ts'
import { checkIn } from './sessions/check-in.ts'

/** What a learner does himself, and what leaving would cost him. */
export function learningRoutes(app: App) {
  app.get('/api/training/mine', { schema: { response: { 200: MyClasses } } }, ({ ctx }) => myClasses(ctx))

  app.post(
    '/api/training/check-in',
    { schema: { body: api.CheckIn, response: { 200: api.CheckedIn } } },
    ({ ctx, body }) => checkIn(ctx, body),
  )

  app.post(
    '/api/training/classes/:id/feedback',
    { schema: { params: ById, body: GiveFeedback, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => giveFeedback(ctx, id, body),
  )

  app.get(
    '/api/people/:id/training-refund',
    { schema: { params: ById, querystring: RefundQuery, response: { 200: Refunds } } },
    ({ ctx, params: { id }, query }) => refunds(ctx, id, query),
  )
}
