import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import * as api from './api.ts'
import { bulletinRoutes } from './bulletin/routes.ts'
import { savedRoutes } from './saved/routes.ts'
import * as service from './service.ts'

export function statisticsRoutes(app: App) {
  figureRoutes(app)
  tableRoutes(app)
  formRoutes(app)
  bulletinRoutes(app)
  savedRoutes(app)
}

function figureRoutes(app: App) {
  app.get(
    '/api/statistics/catalogue',
    { schema: { querystring: api.CatalogueQuery, response: { 200: api.Catalogue } } },
    ({ ctx, query }) => service.catalogue(ctx, query),
  )

  app.post(
    '/api/statistics/figure',
    { schema: { body: api.FigureQuestion, response: { 200: api.Figure } } },
    ({ ctx, body }) => service.figure(ctx, body),
  )

  app.post(
    '/api/statistics/people',
    { schema: { body: api.PeopleQuestion, response: { 200: api.People } } },
    ({ ctx, body }) => service.peopleBehind(ctx, body),
  )

  app.post(
    '/api/statistics/people/export',
    { schema: { body: api.PeopleExportQuestion } },
    async ({ ctx, body }, reply) =>
      download(reply, { fileName: `Danh sách ${body.day}.xlsx`, content: await service.exportPeople(ctx, body) }),
  )

  app.post(
    '/api/statistics/difference',
    { schema: { body: api.DifferenceQuestion, response: { 200: api.Difference } } },
    ({ ctx, body }) => service.difference(ctx, body),
  )
}

function tableRoutes(app: App) {
  app.post(
    '/api/statistics/table',
    { schema: { body: api.TableQuestion, response: { 200: api.OwnTable } } },
    ({ ctx, body }) => service.table(ctx, body),
  )

  app.post(
    '/api/statistics/table/export',
    { schema: { body: api.TableExportQuestion } },
    async ({ ctx, body }, reply) =>
      download(reply, { fileName: `Bảng thống kê ${body.day}.xlsx`, content: await service.exportTable(ctx, body) }),
  )
}

function formRoutes(app: App) {
  app.get(
    '/api/statistics/forms/:form',
    { schema: { params: api.FormId, querystring: api.FormQuery, response: { 200: api.OfficialForm } } },
    ({ ctx, params, query }) => service.form(ctx, params.form, query),
  )

  app.get(
    '/api/statistics/forms/:form/export',
    { schema: { params: api.FormId, querystring: api.FormFile } },
    async ({ ctx, params, query }, reply) => download(reply, await service.formFile(ctx, params.form, query)),
  )
}
