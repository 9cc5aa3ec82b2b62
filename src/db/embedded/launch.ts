import { spawn } from 'node:child_process'
import { existsSync, openSync, closeSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { asAccount, type Account } from './account.ts'
import type { Binaries } from './binaries.ts'
import { postmasterOf, type Postmaster } from './postmaster.ts'
import { isAlive, until } from './processes.ts'
import { serverEnv } from './run.ts'
import { settings } from './settings.ts'

export type Launch = {
  readonly dataRoot: string
  readonly pgdata: string
  readonly binaries: Binaries
  readonly account: Account | null
  readonly settings: Readonly<Record<string, string>>
}

/** Starts the server and waits until it accepts connections. Survivors of a killed server may hold the data for a moment. */
export async function launch(options: Launch, port: number): Promise<Postmaster> {
  const end = Date.now() + 20_000
  for (;;) {
    const started = await attempt(options, port)
    if (started !== null) return started
    const tail = logTail(options.dataRoot)
    if (Date.now() > end || !/still in use|is another postmaster/i.test(tail)) {
      throw new Error(`Cơ sở dữ liệu không khởi động được. Nhật ký ${logFile(options.dataRoot)}:\n${tail}`)
    }
    await new Promise((wake) => setTimeout(wake, 200))
  }
}

async function attempt({ dataRoot, pgdata, binaries, account, settings: own }: Launch, port: number) {
  const flags = Object.entries({ ...settings, ...own, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const log = openLog(dataRoot)
  const child = spawn(binaries.postgres, ['-D', pgdata, ...flags], {
    ...asAccount(account),
    cwd: '/',
    env: serverEnv(),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.once('error', () => {})
  child.unref()
  const pid = child.pid
  if (pid === undefined) return null
  const isOurs = () => postmasterOf(pgdata)?.pid === pid && postmasterOf(pgdata)?.ready === true
  await until(() => isOurs() || !isAlive(pid), 120_000)
  return isOurs() && isAlive(pid) ? postmasterOf(pgdata) : null
}

/** The port of last time when it is free, so that addresses outlive a restart. */
export async function choosePort(dataRoot: string, found: (says: string) => void): Promise<number> {
  const file = join(dataRoot, 'port')
  const last = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
  const port = await freePort(last)
  if (last > 0 && port !== last)
    found(`Cổng ${last} của cơ sở dữ liệu đã có chương trình khác dùng: chuyển sang cổng ${port}.`)
  if (port !== last) writeFileSync(file, String(port))
  return port
}

async function freePort(wanted: number): Promise<number> {
  const port = await listenOnce(wanted)
  return port ?? (await freePort(0))
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen(port, '127.0.0.1', () => {
      const { port } = server.address() as { port: number }
      server.close(() => resolve(port))
    })
  })
}

const logFile = (dataRoot: string) => join(dataRoot, 'postgres.log')

function openLog(dataRoot: string) {
  const file = logFile(dataRoot)
  if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000) renameSync(file, `${file}.1`)
  return openSync(file, 'a', 0o600)
}

const logTail = (dataRoot: string) => readFileSync(logFile(dataRoot), 'utf8').split('\n').slice(-12).join('\n')
