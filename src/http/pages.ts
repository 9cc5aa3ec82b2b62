import { existsSync } from 'node:fs'
import serveStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** The built pages. Every address that is not the API's belongs to the page's own router. */
export async function pages(app: FastifyInstance, { folder }: { folder?: string | undefined }) {
  if (!folder || !existsSync(folder)) return
  await app.register(serveStatic, {
    root: folder,
    setHeaders: (reply, path) =>
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'),
    cacheControl: false,
  })
  app.setNotFoundHandler((request, reply) => {
    const wantsPage =
      request.method === 'GET' && !request.url.startsWith('/api/') && !request.url.startsWith('/assets/')
    if (wantsPage) return reply.sendFile('index.html')
    return reply.code(404).send({ says: 'Không có địa chỉ này.', because: [] })
  })
}
