import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'

export type Server = { readonly address: string; kill(): Promise<void>; cpuSeconds(): number }

const ticks = 100

/** Serves on a fixed port; `kill` is kill -9 and a new start. */
export async function startServer(url: string, port: number): Promise<Server> {
  let child = await spawned(url, port)
  let before = 0
  return {
    address: `http://127.0.0.1:${port}`,
    cpuSeconds: () => before + cpuOf(child),
    async kill() {
      before += cpuOf(child)
      child.kill('SIGKILL')
      await once(child, 'exit')
      child = await spawned(url, port)
    },
  }
}

async function spawned(url: string, port: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/server-child.ts`, JSON.stringify({ url, port })], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  process.once('exit', () => child.kill('SIGKILL'))
  await once(child, 'message')
  return child
}

/** Seconds of processor that this process has had (Linux). */
function cpuOf({ pid }: ChildProcess): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / ticks
}
