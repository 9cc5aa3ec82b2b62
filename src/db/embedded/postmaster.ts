import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { commandOf, isAlive, signal, until } from './processes.ts'

/** What a running server writes into its data folder. */
export type Postmaster = { readonly pid: number; readonly port: number; readonly ready: boolean }

const pidFile = (pgdata: string) => join(pgdata, 'postmaster.pid')

export function postmasterOf(pgdata: string): Postmaster | null {
  try {
    const [pid, , , port, , , , status = ''] = readFileSync(pidFile(pgdata), 'utf8').split('\n')
    return { pid: Number(pid), port: Number(port), ready: status.trim() === 'ready' }
  } catch {
    return null
  }
}

/** Alive, and truly a server on this folder: after a restart of the machine its number may belong to another program. */
export const isRunning = (pgdata: string, { pid }: Pick<Postmaster, 'pid'>) =>
  isAlive(pid) && commandOf(pid).includes(pgdata)

/** PostgreSQL refuses to start while the number in a stale file belongs to any live process. */
export const clearStale = (pgdata: string) => rmSync(pidFile(pgdata), { force: true })

/** Fast, then immediate, then by force: the write-ahead log makes each of them safe. */
export async function stopPostmaster(pid: number) {
  for (const [name, milliseconds] of [
    ['SIGINT', 15_000],
    ['SIGQUIT', 5_000],
    ['SIGKILL', 5_000],
  ] as const) {
    signal(pid, name)
    if (await until(() => !isAlive(pid), milliseconds)) return
  }
}
