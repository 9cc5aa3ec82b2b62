import { existsSync } from 'node:fs'
import { join } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * The built pages: the program in `web`, and "Đọc luật" in `reading`, which needs no account. Every address that is
 * not the API's belongs to a page's own router.
 */
export async function pages(app: FastifyInstance, { folder }: { folder?: string | undefined }) {
  if (!folder || !existsSync(join(folder, 'web'))) return
  const reading = join(folder, 'reading')
  await app.register(serveStatic, { root: join(folder, 'web'), setHeaders, cacheControl: false })
  if (existsSync(reading)) {
    await app.register(serveStatic, {
      root: reading,
      prefix: '/luat/',
      setHeaders,
      cacheControl: false,
      decorateReply: false,
    })
  }
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || isFile(request.url))
      return reply.code(404).send({ says: 'Không có địa chỉ này.', because: [] })
    if (/^\/luat([/?]|$)/.test(request.url) && existsSync(reading)) return reply.sendFile('index.html', reading)
    return reply.sendFile('index.html')
  })
}

const isFile = (url: string) => /^\/(api|assets|luat\/assets)\//.test(url) || /^[^?]*\.js(\?|$)/.test(url)

/** What is typed into a calculator cannot leave the browser: the reading pages may call no server at all. */
const closedPage = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join(';')

function setHeaders(reply: FastifyReply, path: string) {
  reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
  if (path.endsWith('/reading/index.html')) reply.header('content-security-policy', closedPage)
  if (path.endsWith('/reading/worker.js')) reply.header('service-worker-allowed', '/luat')
}
