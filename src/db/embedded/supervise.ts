import { setTimeout as pause } from 'node:timers/promises'
import { launch, type Launch } from './launch.ts'
import { clearStale, isRunning, postmasterOf } from './postmaster.ts'
import { isAlive } from './processes.ts'

/** Starts the server again, on the same port, whenever it dies under a living program. */
export function supervise(
  options: Launch,
  { pid: first, port }: { pid: number; port: number },
  log: (line: string) => void,
) {
  let pid = first
  let restarting: Promise<void> | null = null

  const timer = setInterval(() => {
    if (restarting === null && !isAlive(pid)) restarting = restart().finally(() => (restarting = null))
  }, 100)
  timer.unref()

  async function restart() {
    log(`Cơ sở dữ liệu (tiến trình ${pid}) dừng đột ngột: đang khởi động lại.`)
    try {
      pid = await launchAgain(options, port)
      log(`Cơ sở dữ liệu đã chạy lại (tiến trình ${pid}).`)
    } catch (error) {
      log((error as Error).message)
      await pause(2_000)
    }
  }

  return {
    pid: () => pid,
    async end() {
      clearInterval(timer)
      await restarting
    },
  }
}

async function launchAgain(options: Launch, port: number): Promise<number> {
  const left = postmasterOf(options.pgdata)
  if (left !== null && !isRunning(options.pgdata, left)) clearStale(options.pgdata)
  return (await launch(options, port)).pid
}
