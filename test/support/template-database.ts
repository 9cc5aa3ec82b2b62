import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { migrate } from '#db/migrate.ts'
import { testServer } from './server.ts'

export type FreshDatabase = {
  /** For the role that serves. */
  readonly url: string
  readonly ownerUrl: string
  readonly drop: () => Promise<void>
}

let template: Promise<string> | undefined
let count = 0

/** An empty database with the schema of this code, nobody else's, for one test file. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { ownerUrl, appUrl } = await testServer()
  const from = await (template ??= ensureTemplate(ownerUrl))
  const name = `hientai_test_${process.env['HIENTAI_TEST_RUN'] ?? 'alone'}_${process.pid}_${++count}_${Date.now().toString(36)}`
  await onServer(ownerUrl, (client) => client.query(`create database ${name} template ${from}`))
  return {
    url: inDatabase(appUrl, name),
    ownerUrl: inDatabase(ownerUrl, name),
    drop: () => onServer(ownerUrl, (client) => dropDatabase(client, name)),
  }
}

// An autovacuum worker in it belongs to nobody we may end; it is gone in a moment.
async function dropDatabase(client: Client, name: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const failed = await client.query(`drop database if exists ${name} with (force)`).then(
      () => undefined,
      (error: Error) => error,
    )
    if (!failed) return
    if (tries === 20) throw failed
    await pause(250)
  }
}

/** Made once per set of migrations; a half-made one has another name, and whoever comes second waits. */
async function ensureTemplate(ownerUrl: string): Promise<string> {
  const name = `hientai_template_${migrationsHash()}`
  await onServer(ownerUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('hientai_template'))`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    await client.query(`drop database if exists ${name}_half with (force)`)
    await client.query(`create database ${name}_half`)
    await migrate(inDatabase(ownerUrl, `${name}_half`))
    await client.query(`alter database ${name}_half rename to ${name}`)
  })
  return name
}

function migrationsHash(): string {
  const root = `${import.meta.dirname}/../..`
  const hash = createHash('sha256')
  for (const file of globSync(['src/db/migrations/*.sql', 'src/db/migrate.ts'], { cwd: root }).toSorted()) {
    hash.update(file).update(readFileSync(`${root}/${file}`))
  }
  return hash.digest('hex').slice(0, 12)
}

export async function onServer<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(url)
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

export function inDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
