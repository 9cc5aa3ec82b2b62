import { spawn } from 'node:child_process'
import { isAlive, until } from '#db/embedded/processes.ts'
import { descendantsOf } from './processes.ts'

export type Program = {
  readonly address: string
  readonly seconds: number
  readonly says: () => string
  /** The exit status, once it has ended. */
  readonly ended: Promise<number | null>
  readonly pid: number
  /** Numbers of the program's processes whose command line has this in it. */
  readonly pids: () => number[]
  readonly interrupt: () => Promise<void>
}

type As = { readonly uid?: number; readonly env?: Readonly<Record<string, string>> }

/** `npm start` in a checkout, as the person at the keyboard would, until it tells its address. */
export async function start(path: string, as: As = {}): Promise<Program> {
  const began = performance.now()
  const running = launched(path, as)
  const address = await Promise.race([running.address, running.ended.then(() => null)])
  if (address === null) throw new Error(running.says())
  const seconds = (performance.now() - began) / 1000
  return { ...running, address, seconds }
}

function launched(path: string, { uid, env = {} }: As) {
  const ids = uid === undefined ? {} : { uid, gid: uid }
  const child = spawn('npm', ['start'], {
    cwd: path,
    ...ids,
    env: { ...ownEnv(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  })
  const pid = child.pid ?? 0
  let output = ''
  const address = new Promise<string>((told) => {
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
      const found = /^Địa chỉ: (http\S+)/m.exec(output)?.[1]
      if (found) told(found)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const pids = () => [pid, ...descendantsOf(pid)]
  async function interrupt() {
    const all = pids()
    if (child.exitCode === null && child.signalCode === null) process.kill(-pid, 'SIGINT')
    await until(() => !all.some(isAlive), 30_000)
  }
  return { address, says: () => output, ended, pid, pids, interrupt }
}

/** Without what this test run put there: the program must find its way alone. */
function ownEnv() {
  const foreign = /^(HIENTAI_|npm_|NODE_TEST|NODE_OPTIONS|DATABASE_|TEST_DATABASE|PORT$)/
  const kept = Object.entries(process.env).filter(([name]) => !foreign.test(name))
  return { ...Object.fromEntries(kept), HOME: '/nonexistent', npm_config_update_notifier: 'false' }
}
