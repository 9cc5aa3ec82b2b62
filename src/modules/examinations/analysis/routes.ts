import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import { analysis } from './service.ts'
import { analysedPeople } from './people.ts'
import { analysisSheet } from './sheet.ts'

export function analysisRoutes(app: App) {
  app.get('/api/exams/:id/analysis', { schema: { params: Id, response: { 200: api.Analysis } } }, ({ ctx, params }) =>
    analysis(ctx, params.id),
  )

  app.get(
    '/api/exams/:id/analysis/people',
    { schema: { params: Id, querystring: api.PeopleQuery, response: { 200: api.People } } },
    ({ ctx, params, query }) => analysedPeople(ctx, params.id, query),
  )

  app.get('/api/exams/:id/analysis/export', { schema: { params: Id } }, async ({ ctx, params }, reply) =>
    download(reply, await analysisSheet(ctx, params.id)),
  )
}
