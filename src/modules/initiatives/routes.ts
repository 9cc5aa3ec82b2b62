import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { NewInitiative, PersonFactId, PersonId, WithdrawInitiative } from './api.ts'
import { recordInitiative, withdrawInitiative } from './service.ts'

const response = { 200: Done }

export function initiativeRoutes(app: App) {
  app.post(
    '/api/people/:id/initiatives',
    { schema: { params: PersonId, body: NewInitiative, response } },
    ({ ctx, params: { id }, body }) => recordInitiative(ctx, id, body),
  )

  app.post(
    '/api/people/:id/initiatives/:factId/withdrawal',
    { schema: { params: PersonFactId, body: WithdrawInitiative, response } },
    ({ ctx, params: { id, factId }, body }) => withdrawInitiative(ctx, id, factId, body),
  )
}
