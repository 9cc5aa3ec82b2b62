import { join } from 'node:path'
import { serverAccount } from './account.ts'
import { serverBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import type { Launch } from './launch.ts'
import { takeLock } from './lock.ts'
import { isRunning, stopPostmaster } from './postmaster.ts'
import { ensureReachable } from './reach.ts'
import { adoptOrLaunch } from './recover.ts'
import { ensureRoles, url } from './roles.ts'
import { secretsIn } from './secrets.ts'
import { supervise } from './supervise.ts'

export type Embedded = {
  /** Signs in as the owner of the database: migrations, tests. Not a superuser. */
  readonly ownerUrl: string
  /** Signs in as the role the application serves with. */
  readonly appUrl: string
  readonly port: number
  /** What was found from an earlier run and what was done about it, as sentences. */
  readonly found: readonly string[]
  readonly pid: () => number
  readonly stop: () => Promise<void>
  /** Lets go of the server without stopping it; the next start adopts it. */
  readonly leave: () => void
}

type Options = {
  readonly dataRoot: string
  readonly log: (line: string) => void
  /** Settings of PostgreSQL that differ from ours: for tests that need a control. */
  readonly settings?: Readonly<Record<string, string>>
}

/** The real PostgreSQL server from npm on a folder of ours: found running, recovered, or made. */
export async function startEmbedded({ dataRoot, log, settings = {} }: Options): Promise<Embedded> {
  const account = serverAccount(join(dataRoot, 'pgdata'))
  ensureReachable(dataRoot, account)
  const lock = takeLock(join(dataRoot, 'starting.lock'), 60_000)
  if (lock === null) throw new Error(`Một tiến trình khác đang khởi động cơ sở dữ liệu ở ${dataRoot} quá lâu.`)
  try {
    const found: string[] = []
    const say = (says: string) => void found.push(says)
    const binaries = await serverBinaries(account, say)
    const secrets = secretsIn(join(dataRoot, 'secrets.json'))
    await ensureCluster(dataRoot, { binaries, account, secrets, found: say })
    const options: Launch = { dataRoot, pgdata: join(dataRoot, 'pgdata'), binaries, account, settings }
    const { pid, port } = await adoptOrLaunch(options, secrets, say)
    await ensureRoles(port, secrets)
    const watch = supervise(options, { pid, port }, log)
    return {
      ownerUrl: url('hientai_owner', secrets.owner, port),
      appUrl: url('hientai_app', secrets.app, port),
      port,
      found,
      pid: watch.pid,
      leave: () => void watch.end(),
      async stop() {
        await watch.end()
        if (isRunning(options.pgdata, { pid: watch.pid() })) await stopPostmaster(watch.pid())
      },
    }
  } finally {
    lock.release()
  }
}
