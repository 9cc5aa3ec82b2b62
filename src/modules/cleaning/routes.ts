import type { App } from '#http/app.ts'
import { Done, Id } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'

export function cleaningRoutes(app: App) {
  app.get(
    '/api/cleaning/rules',
    { schema: { querystring: api.RulesQuery, response: { 200: api.Rules } } },
    ({ ctx, query }) => service.cleaningRules(ctx, query),
  )

  app.get(
    '/api/cleaning/rules/:rule/people',
    { schema: { params: api.RuleParams, querystring: api.BrokenQuery, response: { 200: api.BrokenPage } } },
    ({ ctx, params, query }) => service.brokenPeople(ctx, params.rule, query),
  )

  app.get('/api/cleaning/spellings', { schema: { response: { 200: api.Spellings } } }, ({ ctx }) =>
    service.spellings(ctx),
  )

  app.get(
    '/api/cleaning/preview',
    { schema: { querystring: api.RepairWanted, response: { 200: api.Preview } } },
    ({ ctx, query }) => service.previewRepair(ctx, query),
  )

  app.get('/api/cleaning/repairs', { schema: { response: { 200: api.Repairs } } }, ({ ctx }) => service.repairs(ctx))

  app.post(
    '/api/cleaning/repairs',
    { schema: { body: api.RepairMade, response: { 200: api.Made } } },
    ({ ctx, body }) => service.makeRepair(ctx, body),
  )

  app.post(
    '/api/cleaning/repairs/:id/withdrawal',
    { schema: { params: Id, body: api.Reason, response: { 200: Done } } },
    ({ ctx, params, body }) => service.undoRepair(ctx, params.id, body),
  )
}
