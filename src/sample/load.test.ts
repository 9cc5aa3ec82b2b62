import assert from 'node:assert/strict'
import { test } from 'node:test'
import { connect } from '#db/connect.ts'
import { testAgency } from '#test/support/api.ts'
import { freshDatabase } from '#test/support/template-database.ts'
import { loadSample } from './load.ts'

const quiet = () => {}

test('an empty database gets the sample agency once, and a loading cut short goes on', async (t) => {
  const { url, drop } = await freshDatabase()
  const db = connect(url, 4)
  t.after(async () => {
    await db.destroy()
    await drop()
  })
  const counts = () =>
    Promise.all(
      (['agency', 'account', 'person', 'salary_step', 'staff_quota'] as const).map(async (table) =>
        Number((await db.selectFrom(table).select(db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n),
      ),
    )

  assert.ok((await loadSample(db, { url, kind: 'office', log: quiet })).some((line) => line.includes('quantri')))
  const loaded = await counts()
  assert.deepEqual(loaded.slice(0, 4), [1, 6, 307, 307])

  await db
    .deleteFrom('account_role')
    .where('account_id', 'in', db.selectFrom('account').select('id').where('username', '=', 'quantri'))
    .execute()
  await db.deleteFrom('account').where('username', '=', 'quantri').execute()
  await loadSample(db, { url, kind: 'office', log: quiet })
  assert.deepEqual(await counts(), loaded)
})

test('a database that has an agency gets no sample', async (t) => {
  const agency = await testAgency()
  t.after(() => agency.close())
  assert.deepEqual(await loadSample(agency.db, { url: agency.ownerUrl, kind: 'office', log: quiet }), [])
})
