import { setTimeout as pause } from 'node:timers/promises'

/** Told to stop, or left alone by the process that started us. */
export type Why = 'told' | 'orphaned'

type Act = (why: Why) => Promise<void> | void

/** Runs the acts once, last added first, when the program is told to stop or its parent is gone; then exits. */
export function stopOnSignals(status = 0) {
  const acts: { act: Act; limit: number }[] = []
  let ending = false

  async function end(status: number, why: Why = 'told') {
    if (ending) return
    ending = true
    for (const { act, limit } of acts.toReversed()) await atMost(limit, act, why)
    process.exit(status)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(status))
  process.on('disconnect', () => void end(status, 'orphaned'))
  return { before: (act: Act, limit = 30_000) => void acts.push({ act, limit }), end }
}

/** An act that fails or never ends does not keep the next one from running. */
async function atMost(limit: number, act: Act, why: Why) {
  const acting = (async () => act(why))().catch((error: Error) => console.error(error.message))
  await Promise.race([acting, pause(limit)])
}
