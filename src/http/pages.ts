import { existsSync } from 'node:fs'
import { join } from 'node:path'
import serveStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

/**
 * The built pages: the program in `web`, "Đọc luật" in `reading` and the exam hall in `taking`, which need no account. Every address that is
 * not the API's belongs to a page's own router.
 */
export async function pages(app: FastifyInstance, { folder }: { folder?: string | undefined }) {
  if (!folder || !existsSync(join(folder, 'web'))) return
  await app.register(serveStatic, { root: join(folder, 'web'), setHeaders, cacheControl: false })
  const apart = [...shells].filter(([, name]) => existsSync(join(folder, name)))
  for (const [prefix, name] of apart) {
    await app.register(serveStatic, {
      root: join(folder, name),
      prefix: `/${prefix}/`,
      setHeaders,
      cacheControl: false,
      decorateReply: false,
    })
  }
  app.setNotFoundHandler((request, reply) => {
    if (request.method !== 'GET' || isFile(request.url))
      return reply.code(404).send({ says: 'Không có địa chỉ này.', because: [] })
    const shell = apart.find(([prefix]) => new RegExp(`^/${prefix}([/?]|$)`).test(request.url))
    if (shell) return reply.sendFile('index.html', join(folder, shell[1]))
    return reply.sendFile('index.html')
  })
}

/** Address → folder of the pages that stand apart from the program. */
const shells = new Map([
  ['luat', 'reading'],
  ['thi', 'taking'],
])

const isFile = (url: string) => /^\/(api|assets|(luat|thi)\/assets)\//.test(url) || /^[^?]*\.js(\?|$)/.test(url)

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
