import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  chownSync,
  chmodSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import type { Secrets } from './secrets.ts'
import { run } from './run.ts'

const half = 'pgdata.new-'

/** Creates the cluster beside its place and moves it there whole, so that a half-made one is never taken for real. */
export async function ensureCluster(
  dataRoot: string,
  {
    binaries,
    account,
    secrets,
    found,
  }: { binaries: Binaries; account: Account | null; secrets: Secrets; found: (says: string) => void },
) {
  clearHalfMade(dataRoot, found)
  const pgdata = join(dataRoot, 'pgdata')
  if (existsSync(pgdata)) return ensureSameMajor(pgdata, binaries)

  const nursery = join(dataRoot, `${half}${process.pid}`)
  const made = join(nursery, 'pgdata')
  mkdirSync(nursery, { mode: 0o700 })
  if (account) chownSync(nursery, account.uid, account.gid)
  const passwordFile = join(nursery, 'password')
  writeFileSync(passwordFile, secrets.superuser, { mode: 0o600 })
  if (account) chownSync(passwordFile, account.uid, account.gid)
  const { ok, output } = await runInitdb(binaries, made, passwordFile, account)
  if (!ok) throw new Error(`Không khởi tạo được cơ sở dữ liệu ở ${dataRoot}: ${output.trim()}`)
  chmodSync(made, 0o700)
  renameSync(made, pgdata)
  rmSync(nursery, { recursive: true, force: true })
}

/** Trigram search asks the system's locale which characters are letters; a system without one still gets a database. */
async function runInitdb({ initdb }: Binaries, pgdata: string, passwordFile: string, account: Account | null) {
  const args = initdbArgs(pgdata, passwordFile)
  for (const ctype of ['C.UTF-8', 'en_US.UTF-8']) {
    const ran = await run(initdb, [...args, `--lc-ctype=${ctype}`], account)
    if (ran.ok || !/invalid locale/.test(ran.output)) return ran
  }
  return run(initdb, args, account)
}

const initdbArgs = (pgdata: string, passwordFile: string) => [
  `--pgdata=${pgdata}`,
  '--username=postgres',
  `--pwfile=${passwordFile}`,
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale=C',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--data-checksums',
]

function clearHalfMade(dataRoot: string, found: (says: string) => void) {
  for (const name of readdirSync(dataRoot).filter((name) => name.startsWith(half))) {
    rmSync(join(dataRoot, name), { recursive: true, force: true })
    found('Lần khởi tạo cơ sở dữ liệu trước bị bỏ dở: đã xoá phần dở dang và làm lại.')
  }
}

function ensureSameMajor(pgdata: string, { version }: Binaries) {
  const stored = readFileSync(join(pgdata, 'PG_VERSION'), 'utf8').trim()
  const ours = version.split('.')[0]
  if (stored === ours) return
  throw new Error(
    `Dữ liệu ở ${pgdata} thuộc PostgreSQL ${stored}, còn chương trình kèm PostgreSQL ${ours}. Hãy dùng bản chương trình cũ để sao lưu rồi phục hồi vào bản mới.`,
  )
}
