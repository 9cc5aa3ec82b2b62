import type { App } from '#http/app.ts'
import { Done } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'

export function competencyRoutes(app: App) {
  app.get('/api/competencies/frameworks', { schema: { response: { 200: api.Frameworks } } }, () =>
    service.listFrameworks(),
  )
  app.get(
    '/api/competencies/requirements',
    { schema: { querystring: api.AsOfQuery, response: { 200: api.Requirements } } },
    ({ ctx, query }) => service.requirements(ctx, query),
  )
  app.post(
    '/api/competencies/requirements',
    { schema: { body: api.SetRequirement, response: { 200: Done } } },
    ({ ctx, body }) => service.setRequirement(ctx, body),
  )
  app.get(
    '/api/competencies/gaps',
    { schema: { querystring: api.AsOfQuery, response: { 200: api.GapMap } } },
    ({ ctx, query }) => service.gapMap(ctx, query),
  )
  app.get(
    '/api/competencies/gaps/people',
    { schema: { querystring: api.GapPeopleQuery, response: { 200: api.GapPeople } } },
    ({ ctx, query }) => service.gapPeople(ctx, query),
  )
  app.post(
    '/api/people/:id/competencies',
    { schema: { params: api.PersonId, body: api.Recognise, response: { 200: Done } } },
    ({ ctx, params: { id }, body }) => service.recognise(ctx, id, body),
  )
}
