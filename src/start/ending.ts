const limit = 25_000

/** Runs the acts once, last added first, when the program is told to stop or its parent is gone; then exits. */
export function stopOnSignals(status = 0) {
  const acts: (() => Promise<void> | void)[] = []
  let ending = false

  async function end(status: number) {
    if (ending) return
    ending = true
    setTimeout(() => process.exit(1), limit).unref()
    for (const act of acts.toReversed())
      await Promise.resolve(act()).catch((error: Error) => console.error(error.message))
    process.exit(status)
  }

  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end(status))
  process.on('disconnect', () => void end(status))
  return { before: (act: () => Promise<void> | void) => void acts.push(act), end }
}
