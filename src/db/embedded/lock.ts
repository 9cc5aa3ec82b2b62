import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/**
 * An exclusive lock on a file that the operating system itself gives back when the process dies, however it dies.
 * Null when another process holds it beyond the time given.
 */
export function takeLock(file: string, milliseconds: number): { release(): void } | null {
  const database = open(file, milliseconds)
  try {
    database.exec('begin exclusive')
    return { release: () => database.close() }
  } catch (error) {
    database.close()
    if ((error as { errcode?: number }).errcode === 5) return null
    throw error
  }
}

function open(file: string, milliseconds: number) {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return new DatabaseSync(file, { timeout: milliseconds })
  } catch (error) {
    throw new Error(`Không ghi được vào thư mục ${dirname(file)}: ${(error as Error).message}`, { cause: error })
  }
}
