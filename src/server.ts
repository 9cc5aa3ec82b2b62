import { fileURLToPath } from 'node:url'
import { connect, type Db, pool } from '#db/connect.ts'
import { migrate } from '#db/migrate.ts'
import { foreignSchema, unfitServer } from '#db/verify.ts'
import { build } from '#http/app.ts'
import { loadSample, sampleKind } from './sample/load.ts'

type Options = {
  /** For the role that serves; the owner's migrates. */
  readonly databaseUrl: string
  readonly ownerUrl: string
  readonly embedded: boolean
  readonly log: (line: string) => void
}

type Served = { readonly address: string; readonly lines: readonly string[]; stop(): Promise<void> }

const usualPort = 8718

/** Refuses an unsafe server, brings the schema up to date, loads the sample into an empty embedded database, and listens. */
export async function serve({ databaseUrl, ownerUrl, embedded, log }: Options): Promise<Served> {
  const db = connect(databaseUrl)
  await insist(db, await unfitServer(db, { production: !embedded }))
  await migrate(ownerUrl)
  await insist(db, await foreignSchema(db))
  const lines = embedded ? await loadSample(db, { url: databaseUrl, kind: sampleKind(), log }) : []
  const attempts = pool(databaseUrl, 2)
  const app = await build({
    db,
    pool: attempts,
    logger: logger(),
    pagesFolder: pagesFolder(),
    trustProxy: 'TRUST_PROXY' in process.env,
  })
  const address = await listen(app)
  return {
    address,
    lines,
    async stop() {
      await app.close()
      await Promise.all([db.destroy(), attempts.end()])
    },
  }
}

async function insist(db: Db, reasons: readonly string[]): Promise<void> {
  if (reasons.length === 0) return
  await db.destroy()
  throw new Error(['Không thể chạy trên cơ sở dữ liệu này:', ...reasons].join('\n• '))
}

const pagesFolder = () => fileURLToPath(new URL('../dist/', import.meta.url))

// Addresses never carry a person's number, so the URL may stand in the log; bodies never do.
const logger = () => ({
  level: process.env['LOG_LEVEL'] ?? 'warn',
  redact: ['req.headers.cookie', 'req.headers.authorization'],
})

type Listening = Awaited<ReturnType<typeof build>>

async function listen(app: Listening): Promise<string> {
  const host = process.env['HOST'] ?? '127.0.0.1'
  const given = process.env['PORT']
  if (given) return app.listen({ host, port: Number(given) })
  return app.listen({ host, port: usualPort }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE') throw error
    return app.listen({ host, port: 0 })
  })
}
