import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What npm says it installed, or null when an install never came to its end. */
export function installed(root) {
  const file = join(root, 'node_modules/.package-lock.json')
  return existsSync(file) ? packagesOf(file) : null
}

export const wanted = (root) => packagesOf(join(root, 'package-lock.json'))

/** Packages the lock file asks for that are not installed in that version. Optional ones belong to other platforms. */
export function missing(lock, hidden) {
  const names = Object.keys(lock).filter((name) => name !== '')
  return names.filter((name) => (hidden[name] ? differs(lock[name], hidden[name]) : !isOptional(lock[name])))
}

const differs = (asked, got) =>
  asked.version !== got.version || Boolean(asked.integrity && asked.integrity !== got.integrity)

const isOptional = (entry) => Boolean(entry.optional || entry.devOptional || entry.peer)

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages
  } catch {
    return null
  }
}
