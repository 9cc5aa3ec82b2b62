import { Client } from 'pg'
import type { Secrets } from './secrets.ts'

export const database = 'hientai'

export const url = (user: string, password: string, port: number, name = database) =>
  `postgres://${user}:${password}@127.0.0.1:${port}/${name}`

/** Can we sign in as the superuser with our own password? That proves the server is ours. Answers its version. */
export async function versionBehind(port: number, secrets: Secrets): Promise<string | null> {
  try {
    return await asSuperuser(port, secrets, async (client) => {
      const { rows } = await client.query<{ server_version: string }>('show server_version')
      return rows[0]?.server_version ?? null
    })
  } catch {
    return null
  }
}

/** The owner migrates, the application serves; neither is a superuser. Does nothing where they already are. */
export async function ensureRoles(port: number, secrets: Secrets) {
  await asSuperuser(port, secrets, async (client) => {
    const { rows: roles } = await client.query<{ rolname: string }>(
      `select rolname from pg_roles where rolname like 'hientai%'`,
    )
    const names = new Set(roles.map(({ rolname }) => rolname))
    if (!names.has('hientai_owner'))
      await client.query(`create role hientai_owner login createdb password '${secrets.owner}'`)
    if (!names.has('hientai_app')) await client.query(`create role hientai_app login password '${secrets.app}'`)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database])
    if (rowCount === 0) await client.query(`create database ${database} owner hientai_owner`)
  })
}

async function asSuperuser<T>(port: number, secrets: Secrets, act: (client: Client) => Promise<T>): Promise<T> {
  const connectionString = url('postgres', secrets.superuser, port, 'postgres')
  const client = new Client({ connectionString, connectionTimeoutMillis: 3_000, query_timeout: 30_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}
