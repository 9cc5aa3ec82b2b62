import assert from 'node:assert/strict'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startEmbedded } from '#db/embedded/embedded.ts'
import { url } from '#db/embedded/roles.ts'
import { secretsIn } from '#db/embedded/secrets.ts'
import { databaseTrouble } from '#db/trouble.ts'
import { onServer } from '#test/support/template-database.ts'
import { serve } from './server.ts'

process.env['PORT'] = '0'
const log = () => {}

/** A server of its own, with nothing in it yet. */
async function empty(t: TestContext, settings: Record<string, string> = {}) {
  const dataRoot = mkdtempSync(join(tmpdir(), 'hien-tai-server-'))
  chmodSync(dataRoot, 0o711)
  const server = await startEmbedded({ dataRoot, log, settings })
  t.after(async () => {
    await server.stop()
    rmSync(dataRoot, { recursive: true, force: true })
  })
  const { superuser } = secretsIn(join(dataRoot, 'secrets.json'))
  const { ownerUrl, appUrl: databaseUrl } = server
  return { ownerUrl, databaseUrl, mightyUrl: url('postgres', superuser, server.port) }
}

const tables = (ownerUrl: string) =>
  onServer(ownerUrl, async (client) => {
    const { rows } = await client.query(`select count(*)::int as many from pg_tables where schemaname = 'public'`)
    return rows[0].many as number
  })

for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit']) {
  test(`a server with ${setting} off is refused, and nothing is written on it`, async (t) => {
    const { ownerUrl, databaseUrl } = await empty(t, { [setting]: 'off' })
    await assert.rejects(serve({ ownerUrl, databaseUrl, embedded: false, log }), new RegExp(`đang tắt ${setting}:`))
    assert.equal(await tables(ownerUrl), 0)
  })
}

test('a superuser is refused and leaves no tables of its own; the lesser role is served after', async (t) => {
  const { ownerUrl, databaseUrl, mightyUrl } = await empty(t)
  const mighty = { ownerUrl: mightyUrl, databaseUrl: mightyUrl, embedded: false, log }
  await assert.rejects(serve(mighty), /siêu quyền/)
  assert.equal(await tables(ownerUrl), 0)
  await (await serve({ ownerUrl, databaseUrl, embedded: false, log })).stop()
  await onServer(ownerUrl, (client) => client.query(`update schema_mark set digest = 'x'`))
  await assert.rejects(serve({ ownerUrl, databaseUrl, embedded: false, log }), /không phải của phiên bản/)
})

test('what is wrong with a database is said in words', async (t) => {
  const { ownerUrl } = await empty(t)
  const said = (databaseUrl: string) =>
    serve({ ownerUrl: databaseUrl, databaseUrl, embedded: false, log }).then(() => undefined, databaseTrouble)
  const elsewhere = new URL(ownerUrl)
  elsewhere.port = '1'
  assert.match((await said(elsewhere.href)) ?? '', /^Không kết nối được/)
  assert.match((await said(`${ownerUrl}_khac`)) ?? '', /^Máy chủ PostgreSQL không có cơ sở dữ liệu này/)
  await onServer(ownerUrl, (client) => client.query('create table agency (name text)'))
  assert.match((await said(ownerUrl)) ?? '', /bảng của chương trình khác/)
})
