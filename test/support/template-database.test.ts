import assert from 'node:assert/strict'
import { test } from 'node:test'
import { freshDatabase, onServer } from './template-database.ts'

test('every fresh database has the schema and is nobody else’s', async (t) => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()])
  t.after(() => Promise.all([one.drop(), other.drop()]))

  await onServer(one.ownerUrl, (client) => client.query('create table only_here (id int)'))
  const here = await onServer(one.ownerUrl, (client) => client.query(`select to_regclass('only_here') as found`))
  const there = await onServer(other.ownerUrl, (client) => client.query(`select to_regclass('only_here') as found`))
  const schema = await onServer(other.ownerUrl, (client) => client.query(`select to_regclass('schema_mark') as found`))

  assert.notEqual(here.rows[0].found, null)
  assert.equal(there.rows[0].found, null)
  assert.notEqual(schema.rows[0].found, null)
})

test(
  'the role that serves reads rows but owns nothing',
  { skip: Boolean(process.env['TEST_DATABASE_URL']) },
  async (t) => {
    const { url, drop } = await freshDatabase()
    t.after(drop)

    await onServer(url, (client) => client.query('select count(*) from schema_mark'))
    await assert.rejects(
      onServer(url, (client) => client.query('create table mine (id int)')),
      /permission denied/,
    )
  },
)
