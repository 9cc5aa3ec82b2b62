import type { App } from '#http/app.ts'
import { download } from '#http/download.ts'
import { Bulletin, BulletinFile, BulletinQuery, Charts } from './api.ts'
import { bulletin, bulletinFile, charts } from './service.ts'

export function bulletinRoutes(app: App) {
  app.get(
    '/api/statistics/bulletin',
    { schema: { querystring: BulletinQuery, response: { 200: Bulletin } } },
    ({ ctx, query }) => bulletin(ctx, query),
  )

  app.get('/api/statistics/bulletin/export', { schema: { querystring: BulletinFile } }, async ({ ctx, query }, reply) =>
    download(reply, await bulletinFile(ctx, query)),
  )

  app.get(
    '/api/statistics/charts',
    { schema: { querystring: BulletinQuery, response: { 200: Charts } } },
    ({ ctx, query }) => charts(ctx, query),
  )
}
