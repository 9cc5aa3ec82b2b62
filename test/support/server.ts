import { createHash } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbedded } from '#db/embedded/embedded.ts'
import { checkoutKey } from '#db/embedded/places.ts'

/** The PostgreSQL that tests use: the owner makes databases, the application's role serves. */
export type TestServer = { readonly ownerUrl: string; readonly appUrl: string }

let server: Promise<TestServer> | undefined

/** TEST_DATABASE_URL when given; else the run's embedded server; else, for a file run alone, one that stays up for the next. */
export const testServer = () => (server ??= findServer())

async function findServer(): Promise<TestServer> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return givenServer(given)
  const { HIENTAI_TEST_SERVER: ownerUrl, HIENTAI_TEST_APP: appUrl } = process.env
  if (ownerUrl && appUrl) return { ownerUrl, appUrl }
  const shared = await startEmbedded({ dataRoot: join(tmpdir(), `hien-tai-test-${checkoutKey()}`), log: () => {} })
  shared.leave()
  return shared
}

/** On somebody else's server the application's role is made when we may make roles; otherwise one role does both. */
async function givenServer(ownerUrl: string): Promise<TestServer> {
  const client = new Client(ownerUrl)
  await client.connect()
  try {
    const password = createHash('sha256').update(ownerUrl).digest('hex').slice(0, 32)
    const made = await client.query(roleStatement(password)).then(
      () => true,
      () => false,
    )
    return { ownerUrl, appUrl: made ? signedInAs(ownerUrl, 'hientai_app', password) : ownerUrl }
  } finally {
    await client.end()
  }
}

const roleStatement = (password: string) => `do $$ begin
  perform pg_advisory_xact_lock(hashtext('hientai_app'));
  if not exists (select from pg_roles where rolname = 'hientai_app') then create role hientai_app; end if;
  alter role hientai_app login nosuperuser password '${password}';
end $$`

export function signedInAs(url: string, user: string, password: string): string {
  const changed = new URL(url)
  changed.username = user
  changed.password = password
  return changed.href
}
