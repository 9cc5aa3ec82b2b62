import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { NewDiscipline, NewGrade, PersonFactId, PersonId, WithdrawFact } from './api.ts'
import { recordDiscipline, recordGrade, withdrawDiscipline, withdrawGrade } from './service.ts'

const response = { 200: Done }

export function evaluationRoutes(app: App) {
  app.post(
    '/api/people/:id/discipline',
    { schema: { params: PersonId, body: NewDiscipline, response } },
    ({ ctx, params: { id }, body }) => recordDiscipline(ctx, id, body),
  )

  app.post(
    '/api/people/:id/discipline/:factId/withdrawal',
    { schema: { params: PersonFactId, body: WithdrawFact, response } },
    ({ ctx, params: { id, factId }, body }) => withdrawDiscipline(ctx, id, factId, body),
  )

  app.post(
    '/api/people/:id/grades',
    { schema: { params: PersonId, body: NewGrade, response } },
    ({ ctx, params: { id }, body }) => recordGrade(ctx, id, body),
  )

  app.post(
    '/api/people/:id/grades/:factId/withdrawal',
    { schema: { params: PersonFactId, body: WithdrawFact, response } },
    ({ ctx, params: { id, factId }, body }) => withdrawGrade(ctx, id, factId, body),
  )
}
