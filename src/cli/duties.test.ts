import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testAgency } from '#test/support/api.ts'
import { dutiesOf } from './duties.ts'

test('duties: the first day counts, the last does not; the only agency need not be named', async () => {
  const t = await testAgency({ today: '2018-04-01' })
  try {
    const days = ['2015-04-01', '2015-06-30', '2015-07-01', '2015-03-31'] as const
    for (const stepSince of days) await t.person({ name: `Người ${stepSince}`, stepSince })
    const rows = await dutiesOf(t.db, undefined, '2018-04-01', '2018-07-01')
    assert.deepEqual(
      rows.map(({ on, overdue }) => [on, overdue]),
      [
        ['2018-03-31', true],
        ['2018-04-01', false],
        ['2018-06-30', false],
      ],
    )
    await t.another()
    await assert.rejects(dutiesOf(t.db, undefined, '2018-04-01', '2018-07-01'), /Có nhiều cơ quan \(thu, thu-2\)/)
    assert.deepEqual(await dutiesOf(t.db, 'thu-2', '2018-04-01', '2018-07-01'), [])
  } finally {
    await t.close()
  }
})
