import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testServer } from '#test/support/server.ts'
import { connect } from './connect.ts'

test('a query cannot run on for ever; days, ranges and decimals arrive as the database says them', async (t) => {
  const db = connect((await testServer()).appUrl, 1)
  t.after(() => db.destroy())
  const { rows } = await sql<Record<string, unknown>>`select current_setting('statement_timeout') as timeout,
    date '2018-04-01' as day, '[2018-04-01,)'::daterange as span, 2.34::numeric as coefficient, 7::bigint as count`.execute(
    db,
  )
  assert.deepEqual(rows[0], {
    timeout: '3min',
    day: '2018-04-01',
    span: '[2018-04-01,)',
    coefficient: '2.34',
    count: 7,
  })
  await sql`set statement_timeout = 50`.execute(db)
  await assert.rejects(sql`select pg_sleep(5)`.execute(db), /statement timeout/)
})
