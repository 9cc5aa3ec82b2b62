import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#db/embedded/embedded.ts'
import { stopOnSignals } from '../src/start/ending.ts'

export const ending = stopOnSignals(130)

/** An embedded server of our own in a folder that goes with it; the helpers of the tests find it. */
export async function withDatabase<T>(work: () => Promise<T>): Promise<T> {
  const folder = await temporary()
  const starting = startEmbedded({ dataRoot: folder.path, log: () => {} })
  let isCleared = false
  const clear = async () => {
    if (isCleared) return
    isCleared = true
    await (await starting).stop()
    await folder.remove()
  }
  ending.before(clear)
  const server = await starting
  process.env['HIENTAI_TEST_SERVER'] = server.ownerUrl
  process.env['HIENTAI_TEST_APP'] = server.appUrl
  delete process.env['TEST_DATABASE_URL']
  try {
    return await work()
  } finally {
    await clear()
  }
}

export async function temporary() {
  const path = await mkdtemp(join(tmpdir(), 'hien-tai-bench-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }) }
}
