import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import type { PersonSection } from '../personnel/model.ts'
import * as api from './api.ts'
import * as service from './service.ts'

export function duplicateRoutes(app: App, sections: readonly PersonSection[]) {
  app.get(
    '/api/duplicates',
    { schema: { querystring: api.DuplicatesQuery, response: { 200: api.DuplicatesPage } } },
    ({ ctx, query }) => service.duplicates(ctx, query),
  )

  app.get(
    '/api/duplicates/pair',
    { schema: { querystring: api.PairQuery, response: { 200: api.Comparison } } },
    ({ ctx, query }) => service.comparePair(ctx, query, sections),
  )

  app.post(
    '/api/duplicates/dismissals',
    { schema: { body: api.DismissPair, response: { 200: Done } } },
    ({ ctx, body }) => service.dismissPair(ctx, body),
  )

  app.delete(
    '/api/duplicates/dismissals',
    { schema: { body: api.PairQuery, response: { 200: Done } } },
    ({ ctx, body }) => service.takeBackDismissal(ctx, body),
  )

  app.get('/api/merges', { schema: { response: { 200: api.Merges } } }, ({ ctx }) => service.merges(ctx))

  app.post('/api/merges', { schema: { body: api.MergeWanted, response: { 200: Id } } }, ({ ctx, body }) =>
    service.mergePeople(ctx, body),
  )

  app.post(
    '/api/merges/:id/withdrawal',
    { schema: { params: Id, body: api.Reason, response: { 200: Done } } },
    ({ ctx, params, body }) => service.unmergePeople(ctx, params.id, body),
  )
}
