import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { type Kysely, sql } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import { connect } from './connect.ts'

const folder = new URL('./migrations/', import.meta.url)

/** The role that serves; it may read and write rows, but never change what activity says. */
const appRole = 'hientai_app'

type Script = { readonly name: string; readonly text: string; readonly digest: string }

/** Every migration of this program, oldest first. */
export async function scripts(): Promise<Script[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).toSorted()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, digest: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

/** Brings the database to this program's schema. `ownerUrl` must own it. Concurrent calls wait for each other. */
export async function migrate(ownerUrl: string): Promise<void> {
  const db = connect(ownerUrl, 1)
  try {
    await sql`set statement_timeout = 0`.execute(db) // a large table may take its time
    const all = await scripts()
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: async () => migrations(all) },
    }).migrateToLatest()
    if (error) throw error
    await grant(db)
  } finally {
    await db.destroy()
  }
}

const migrations = (all: readonly Script[]) => Object.fromEntries(all.map((script) => [script.name, migration(script)]))

const migration = ({ name, text, digest }: Script): Migration => ({
  up: async (db: Kysely<unknown>) => {
    await sql.raw(text).execute(db)
    await sql`insert into schema_mark (name, digest) values (${name}, ${digest})`.execute(db)
  },
})

async function grant(db: Kysely<never> | ReturnType<typeof connect>) {
  const { rows } = await sql`select 1 from pg_roles where rolname = ${appRole}`.execute(db)
  if (rows.length === 0) return
  const role = sql.id(appRole)
  await sql`grant usage on schema public to ${role}`.execute(db)
  await sql`grant select, insert, update, delete on all tables in schema public to ${role}`.execute(db)
  await sql`revoke update, delete, truncate on activity from ${role}`.execute(db)
  await sql`revoke insert, update, delete on schema_mark from ${role}`.execute(db)
}
