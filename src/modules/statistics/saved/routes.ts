import * as z from 'zod'
import type { App } from '#http/app.ts'
import { Id, version } from '#lib/shapes.ts'
import { EditTable, SavedTables, SaveTable, TableAtVersion, TableAtVersionQuery } from './api.ts'
import { deleteTable, editTable, restoreTable, savedTables, saveTable } from './service.ts'

const response = { 200: Id.extend({ version }) } satisfies Record<number, z.ZodType>

export function savedRoutes(app: App) {
  app.get('/api/statistics/saved', { schema: { response: { 200: SavedTables } } }, ({ ctx }) => savedTables(ctx))

  app.post('/api/statistics/saved', { schema: { body: SaveTable, response } }, ({ ctx, body }) => saveTable(ctx, body))

  app.put('/api/statistics/saved/:id', { schema: { params: Id, body: EditTable, response } }, ({ ctx, params, body }) =>
    editTable(ctx, params.id, body),
  )

  app.delete(
    '/api/statistics/saved/:id',
    { schema: { params: Id, querystring: TableAtVersionQuery, response } },
    ({ ctx, params, query }) => deleteTable(ctx, params.id, query.version),
  )

  app.post(
    '/api/statistics/saved/:id/restoration',
    { schema: { params: Id, body: TableAtVersion, response } },
    ({ ctx, params, body }) => restoreTable(ctx, params.id, body.version),
  )
}
