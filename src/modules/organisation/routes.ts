import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done, Id } from '#lib/shapes.ts'
import {
  AgencySettings,
  EditAgency,
  EditUnit,
  EndUnit,
  KnownAt,
  NewUnit,
  OrderUnits,
  SetQuotas,
  SetToday,
  Units,
  UnitHistory,
  UnitLines,
  UnitsExport,
  UnitsQuery,
} from './api.ts'
import { choiceRoutes } from './choice-routes.ts'
import {
  agencySettings,
  createUnit,
  editAgency,
  editUnit,
  endUnit,
  orderUnits,
  setQuotas,
  setToday,
  unitHistory,
  unitLines,
  unitsSheet,
  unitTree,
} from './service.ts'

export function organisationRoutes(app: App) {
  choiceRoutes(app)

  app.get('/api/agency', { schema: { response: { 200: AgencySettings } } }, ({ ctx }) => agencySettings(ctx))

  app.put('/api/agency', { schema: { body: EditAgency, response: { 200: Done } } }, ({ ctx, body }) =>
    editAgency(ctx, body),
  )

  app.put('/api/agency/today', { schema: { body: SetToday, response: { 200: Done } } }, ({ ctx, body }) =>
    setToday(ctx, body),
  )

  app.get('/api/units', { schema: { querystring: UnitsQuery, response: { 200: Units } } }, ({ ctx, query }) =>
    unitTree(ctx, query),
  )

  app.get('/api/units/lines', { schema: { querystring: KnownAt, response: { 200: UnitLines } } }, ({ ctx, query }) =>
    unitLines(ctx, query),
  )

  app.get(
    '/api/units/:id/history',
    { schema: { params: Id, querystring: KnownAt, response: { 200: UnitHistory } } },
    ({ ctx, params, query }) => unitHistory(ctx, params.id, query),
  )

  app.get('/api/units/export', { schema: { querystring: UnitsExport } }, async ({ ctx, query }, reply) =>
    download(reply, await unitsSheet(ctx, query)),
  )

  app.post('/api/units', { schema: { body: NewUnit, response: { 200: Id } } }, ({ ctx, body }) => createUnit(ctx, body))

  app.put('/api/units/order', { schema: { body: OrderUnits, response: { 200: Done } } }, ({ ctx, body }) =>
    orderUnits(ctx, body),
  )

  app.put(
    '/api/units/:id',
    { schema: { params: Id, body: EditUnit, response: { 200: Done } } },
    ({ ctx, params, body }) => editUnit(ctx, params.id, body),
  )

  app.post(
    '/api/units/:id/end',
    { schema: { params: Id, body: EndUnit, response: { 200: Done } } },
    ({ ctx, params, body }) => endUnit(ctx, params.id, body),
  )

  app.put(
    '/api/units/:id/quotas',
    { schema: { params: Id, body: SetQuotas, response: { 200: Done } } },
    ({ ctx, params, body }) => setQuotas(ctx, params.id, body),
  )
}
