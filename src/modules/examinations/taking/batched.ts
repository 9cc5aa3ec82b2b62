type Waiting<T, R> = {
  readonly item: T
  readonly resolve: (result: R) => void
  readonly reject: (error: unknown) => void
}

/**
 * Gathers what is asked while the database is busy and asks it in one statement: a hundred answers cost one commit.
 * `run` answers item by item, in order. Nothing waits on a timer; at most `lanes` statements run at once.
 */
export function batched<T, R>(run: (items: readonly T[]) => Promise<readonly R[]>, { most = 200, lanes = 2 } = {}) {
  const waiting: Waiting<T, R>[] = []
  let busy = 0

  async function work() {
    busy += 1
    await Promise.resolve() // what arrives in this same turn comes along
    while (waiting.length > 0) await settle(waiting.splice(0, most))
    busy -= 1
  }

  async function settle(taken: readonly Waiting<T, R>[]) {
    try {
      const results = await run(taken.map(({ item }) => item))
      taken.forEach(({ resolve }, at) => resolve(results[at]!))
    } catch (error) {
      for (const { reject } of taken) reject(error)
    }
  }

  return (item: T): Promise<R> =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject })
      if (busy < lanes) void work()
    })
}
