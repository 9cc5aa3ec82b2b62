import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import {
  fastify,
  type FastifyBaseLogger,
  type FastifyInstance,
  type RawReplyDefaultExpression,
  type RawRequestDefaultExpression,
  type RawServerDefault,
} from 'fastify'
import { serializerCompiler, validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import type pg from 'pg'
import type { Db } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import type { Context } from '#modules/access/model.ts'
import { modules } from '../composition.ts'
import { contextOf, onceOf, routeOf } from './context.ts'
import { answerError } from './errors.ts'
import { headers } from './headers.ts'
import { openapi } from './openapi.ts'
import { pages } from './pages.ts'
import { type Rights, rights as ownRights } from './rights.ts'
import { sessionRoutes } from './session-routes.ts'

export type App = FastifyInstance<
  RawServerDefault,
  RawRequestDefaultExpression,
  RawReplyDefaultExpression,
  FastifyBaseLogger,
  ZodTypeProvider
>

declare module 'fastify' {
  interface FastifyRequest {
    ctx: Context
  }
}

export type AppOptions = {
  readonly db: Db
  readonly pool: pg.Pool
  readonly rights?: Rights
  readonly logger?: boolean | object
  /** Where the built pages lie, `web` and `reading`; none in tests of the API. */
  readonly pagesFolder?: string
  readonly trustProxy?: boolean
  /** Of one address. */
  readonly requestsPerMinute?: number
}

const largestUpload = 32 * 1024 * 1024

/** The whole HTTP side. A route that the rights table does not know fails here, before anything is served. */
export async function build(options: AppOptions): Promise<App> {
  const { db, rights = ownRights, logger = false, trustProxy = false, requestsPerMinute = 1_200 } = options
  const app = fastify({
    logger,
    trustProxy,
    bodyLimit: largestUpload,
    forceCloseConnections: true,
  }).withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.setErrorHandler(answerError)
  const unlisted = watchRoutes(app, rights)
  await app.register(headers)
  await app.register(cookie)
  await app.register(compress)
  await app.register(multipart, { limits: { fileSize: largestUpload, files: 1 } })
  await app.register(rateLimit, { max: requestsPerMinute, timeWindow: '1 minute', allowList: isStaticFile })
  await app.register(openapi)
  guard(app, db, rights)
  sessionRoutes(app, options, rights)
  for (const { routes } of modules) routes?.(app, options)
  await app.register(pages, { folder: options.pagesFolder })
  await app.ready()
  if (unlisted.length > 0) throw new Error(`missing in rights/rights.csv: ${unlisted.join(', ')}`)
  return app
}

/** A browser that keeps the reading pages for later asks for all their files at once; they cost next to nothing. */
const isStaticFile = ({ method, url }: { method: string; url: string }) =>
  method === 'GET' && /^\/((luat|thi)\/)?assets\/[\w.-]+$/.test(url)

function watchRoutes(app: App, rights: Rights): string[] {
  const unlisted: string[] = []
  app.addHook('onRoute', ({ method, url }) => {
    for (const verb of [method].flat()) {
      if (url.startsWith('/api/') && verb !== 'HEAD' && verb !== 'OPTIONS' && !rights.has(`${verb} ${url}`))
        unlisted.push(`${verb} ${url}`)
    }
  })
  return unlisted
}

const safe = ['GET', 'HEAD', 'OPTIONS']

function guard(app: App, db: Db, rights: Rights) {
  // Before the body is read: a stranger learns nothing from how his request is validated.
  app.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.url?.startsWith('/api/')) return
    reply.header('cache-control', 'no-store')
    if (!safe.includes(request.method) && request.headers['x-requested-with'] !== 'hien-tai') {
      throw new Refusal('forbidden', 'Yêu cầu không đến từ trang của hệ thống này.')
    }
    if (rights.get(routeOf(request))?.anyone) return
    request.ctx = await contextOf(db, rights, request, reply)
  })
  app.addHook('preHandler', async (request) => {
    if (request.ctx) request.ctx = { ...request.ctx, once: onceOf(request) }
  })
}
