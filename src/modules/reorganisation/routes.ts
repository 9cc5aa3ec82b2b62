import type { App } from '#http/app.ts'
import { Id } from '#lib/shapes.ts'
import { Plan, Preview } from './api.ts'
import { draftReorganisation, preview } from './service.ts'

export function reorganisationRoutes(app: App) {
  app.post('/api/reorganisations/preview', { schema: { body: Plan, response: { 200: Preview } } }, ({ ctx, body }) =>
    preview(ctx, body),
  )

  app.post('/api/reorganisations', { schema: { body: Plan, response: { 200: Id } } }, ({ ctx, body }) =>
    draftReorganisation(ctx, body),
  )
}
