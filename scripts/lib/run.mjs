import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { watchLauncher } from './launcher.mjs'

/** The Node that package-lock.json brings, whatever Node the machine has. */
export const node = (root) => join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const numbers = { SIGHUP: 1, SIGINT: 2, SIGQUIT: 3, SIGABRT: 6, SIGKILL: 9, SIGSEGV: 11, SIGTERM: 15 }

/**
 * Runs a program under that Node and answers with its exit status. Signals are passed on; the channel tells the program when
 * this process is killed outright.
 */
export function handOver(root, args) {
  const bin = join(root, 'node_modules/.bin')
  // Threads that read a list leave their memory to the next ones, instead of each keeping its own.
  const env = { MALLOC_ARENA_MAX: '2', ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(node(root), args, { cwd: root, env, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] })
  for (const signal of signals) process.on(signal, () => child.kill(signal))
  watchLauncher(() => child.disconnect())
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      if (signal) process.stderr.write(`Chương trình bị dừng đột ngột (${signal}). Chạy lại npm start để phục hồi.\n`)
      resolve(code ?? 128 + (numbers[signal] ?? 0))
    })
  })
}
