import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import type { DutyKind } from '../decisions/model.ts'
import { Duties, DutiesExport, DutiesQuery, DutyFinding, DutyKey, SearchAnswer, SearchQuery } from './api.ts'
import { search } from './search.ts'
import { duties, dutiesSheet, explainDuty } from './service.ts'

export function deskRoutes(app: App, kinds: readonly DutyKind[]) {
  app.get('/api/duties', { schema: { querystring: DutiesQuery, response: { 200: Duties } } }, ({ ctx, query }) =>
    duties(kinds, ctx, query),
  )

  app.get('/api/duties/export', { schema: { querystring: DutiesExport } }, async ({ ctx, query }, reply) =>
    download(reply, await dutiesSheet(kinds, ctx, query)),
  )

  app.get(
    '/api/duties/:kind/:personId',
    { schema: { params: DutyKey, response: { 200: DutyFinding.nullable() } } },
    ({ ctx, params: { kind, personId } }) => explainDuty(kinds, ctx, kind, personId),
  )

  app.get('/api/search', { schema: { querystring: SearchQuery, response: { 200: SearchAnswer } } }, ({ ctx, query }) =>
    search(ctx, query),
  )
}
