import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** Passwords of the embedded server, known to nobody but this folder's owner. */
export type Secrets = { readonly superuser: string; readonly owner: string; readonly app: string }

export function secretsIn(file: string): Secrets {
  if (existsSync(file)) {
    const kept: Secrets = JSON.parse(readFileSync(file, 'utf8'))
    return kept
  }
  const made: Secrets = { superuser: password(), owner: password(), app: password() }
  writeFileSync(`${file}.new`, JSON.stringify(made), { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return made
}

const password = () => randomBytes(24).toString('base64url')
