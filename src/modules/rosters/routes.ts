import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Done } from '#lib/shapes.ts'
import * as api from './api.ts'
import * as service from './service.ts'
import { uploadOf } from './upload.ts'

export function rosterRoutes(app: App) {
  app.get('/api/imports', { schema: { response: { 200: api.Imports } } }, ({ ctx }) => service.importList(ctx))

  app.post(
    '/api/imports',
    { schema: { consumes: ['multipart/form-data'], response: { 200: api.Edited } } },
    (request) => uploadOf(request).then((upload) => service.uploadList(request.ctx, upload)),
  )

  app.get('/api/imports/:id', { schema: { params: api.ImportId, response: { 200: api.Import } } }, ({ ctx, params }) =>
    service.importDetail(ctx, params.id),
  )

  app.get(
    '/api/imports/:id/heads',
    { schema: { params: api.ImportId, response: { 200: api.Heads } } },
    ({ ctx, params }) => service.importHeads(ctx, params.id),
  )

  app.get(
    '/api/imports/:id/rows',
    { schema: { params: api.ImportId, querystring: api.RowsQuery, response: { 200: api.RosterLines } } },
    ({ ctx, params, query }) => service.importLines(ctx, params.id, query),
  )

  app.get(
    '/api/imports/:id/rows/export',
    { schema: { params: api.ImportId, querystring: api.RowsExport } },
    async ({ ctx, params, query }, reply) => download(reply, await service.exportLines(ctx, params.id, query)),
  )

  app.get(
    '/api/imports/:id/absent',
    { schema: { params: api.ImportId, querystring: api.PageQuery, response: { 200: api.Absent } } },
    ({ ctx, params, query }) => service.absentPeople(ctx, params.id, query),
  )

  app.put(
    '/api/imports/:id/mapping',
    { schema: { params: api.ImportId, body: api.EditMapping, response: { 200: api.Edited } } },
    ({ ctx, params, body }) => service.editMapping(ctx, params.id, body),
  )

  app.put(
    '/api/imports/:id/repairs',
    { schema: { params: api.ImportId, body: api.EditRow, response: { 200: api.Edited } } },
    ({ ctx, params, body }) => service.editRow(ctx, params.id, body),
  )

  app.post(
    '/api/imports/:id/confirm',
    { schema: { params: api.ImportId, body: api.AtVersion, response: { 200: api.Confirmed } } },
    ({ ctx, params, body }) => service.confirmImport(ctx, params.id, body),
  )

  app.post(
    '/api/imports/:id/withdraw',
    { schema: { params: api.ImportId, body: api.WithdrawImport, response: { 200: Done } } },
    ({ ctx, params, body }) => service.withdrawImport(ctx, params.id, body),
  )

  app.delete(
    '/api/imports/:id',
    { schema: { params: api.ImportId, querystring: api.AtVersionQuery, response: { 200: Done } } },
    ({ ctx, params, query }) => service.discardImport(ctx, params.id, query),
  )
}
