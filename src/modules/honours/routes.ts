import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { NewHonour, PersonFactId, PersonId, WithdrawHonour } from './api.ts'
import { recordHonour, withdrawHonour } from './service.ts'

const response = { 200: Done }

export function honourRoutes(app: App) {
  app.post(
    '/api/people/:id/honours',
    { schema: { params: PersonId, body: NewHonour, response } },
    ({ ctx, params: { id }, body }) => recordHonour(ctx, id, body),
  )

  app.post(
    '/api/people/:id/honours/:factId/withdrawal',
    { schema: { params: PersonFactId, body: WithdrawHonour, response } },
    ({ ctx, params: { id, factId }, body }) => withdrawHonour(ctx, id, factId, body),
  )
}
