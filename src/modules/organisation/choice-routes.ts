import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import { ChoiceName, OpenPoints, RecordChoice } from './choice-api.ts'
import { openPoints, recordChoice } from './service.ts'

export function choiceRoutes(app: App) {
  app.get('/api/agency/choices', { schema: { response: { 200: OpenPoints } } }, ({ ctx }) => openPoints(ctx))

  app.put(
    '/api/agency/choices/:name',
    { schema: { params: ChoiceName, body: RecordChoice, response: { 200: Done } } },
    ({ ctx, params, body }) => recordChoice(ctx, params.name, body),
  )
}
