import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

export type Ready = {
  readonly address: string
  readonly postmaster: number
  readonly agencyId: string
  readonly token: string
  readonly unitId: string
}
export type Program = Ready & { readonly node: ChildProcess }

type Options = { readonly dataRoot: string; readonly port: number; readonly settings: Readonly<Record<string, string>> }

/** The server with its embedded PostgreSQL as a process of its own, so that it can be killed. */
export async function startProgram(options: Options): Promise<Program> {
  const child = spawn(process.execPath, [`${import.meta.dirname}/program-child.ts`, JSON.stringify(options)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const ready = once(child, 'message').then(([message]) => message as Ready)
  const gone = once(child, 'exit').then(([code]) =>
    Promise.reject<Ready>(new Error(`the server ended with ${code} before it was ready`)),
  )
  gone.catch(() => {})
  return { ...(await Promise.race([ready, gone])), node: child }
}

export const targets = ['node', 'postmaster', 'backend', 'all'] as const
export type Target = (typeof targets)[number]

/** kill -9, and the processes are gone when it returns. */
export async function kill(program: Program, target: Target): Promise<void> {
  const backends = childrenOf(program.postmaster)
  const postgres = [program.postmaster, ...backends]
  const doomed = {
    node: [program.node.pid!],
    postmaster: [program.postmaster],
    backend: backends.filter((pid) => commandOf(pid).includes('hientai_app')).slice(0, 1),
    all: [program.node.pid!, ...postgres],
  }[target]
  for (const pid of doomed) tryKill(pid)
  // A server restarts a cluster whose backend died; the program then only has to be asked again.
  for (let tries = 0; tries < 500 && doomed.some(isAlive); tries++) await pause(10)
}

const tryKill = (pid: number) => {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // already gone
  }
}

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'))
  } catch {
    return false
  }
}

const commandOf = (pid: number) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/status`, 'utf8').includes(`\nPPid:\t${parent}\n`)
      } catch {
        return false
      }
    })
}
