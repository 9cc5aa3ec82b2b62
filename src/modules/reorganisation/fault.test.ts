import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import { onServer } from '#test/support/template-database.ts'

let t: TestAgency
before(async () => {
  t = await testAgency({ today: '2026-11-24' })
})
after(() => t.close())

const tables = [
  'unit_profile',
  'unit_closure',
  'staff_quota',
  'posting',
  'unit_succession',
  'source',
  'activity',
] as const
const stored = () =>
  Promise.all(
    tables.map(async (table) =>
      t.db
        .selectFrom(table)
        .selectAll()
        .execute()
        .then((rows) => rows.length),
    ),
  )

const faults = [
  ['source', 'insert'],
  ['unit_profile', 'update'],
  ['unit_profile', 'insert'],
  ['unit_closure', 'update'],
  ['posting', 'update'],
  ['posting', 'insert'],
  ['staff_quota', 'insert'],
  ['unit_succession', 'insert'],
  ['decision', 'update'],
  ['activity', 'insert'],
] as const

test('a fault at any statement of signing leaves nothing of the reorganisation', async () => {
  const [officer, signer, admin] = [await t.as('officer'), await t.as('signer'), await t.as('administrator')]
  const [from, to] = [await t.unit('Phòng Một'), await t.unit('Phòng Hai')]
  await t.person({ unitId: from, since: '2015-01-01' })
  const quota = { cadre: null, 'civil-servant': 2, 'public-employee': null, 'contract-worker': null }
  const given = await admin.put(`/api/units/${from}/quotas`, {
    version: null,
    quota,
    from: '2015-01-01',
    reason: 'Giao',
  })
  assert.equal(given.status, 200, given.body.says)
  const made = await officer.post('/api/reorganisations', {
    on: '2026-12-01',
    resolution: { number: '01/NQ-HĐND', title: 'sắp xếp', issuedOn: null },
    changes: [{ unitId: to, name: 'Phòng Chung' }],
    ends: [{ unitId: from, kind: 'merged', to: [to] }],
  })
  assert.equal(made.status, 200, made.body.says)
  await officer.post(`/api/decisions/${made.body.id}/submit`, { version: 1 })
  const held = await stored()
  const sign = () => signer.post(`/api/decisions/${made.body.id}/sign`, { version: 2 })
  for (const [table, verb] of faults) {
    await onServer(t.ownerUrl, (client) =>
      client.query(`
      create or replace function fault() returns trigger language plpgsql as $$ begin raise exception 'fault'; end $$;
      create trigger fault after ${verb} on ${table} for each statement execute function fault()`),
    )
    const { status } = await sign()
    await onServer(t.ownerUrl, (client) => client.query(`drop trigger fault on ${table}`))
    assert.equal(status, 500, `a fault at ${verb} of ${table} must reach the signing`)
    assert.deepEqual(await stored(), held, `${verb} of ${table}`)
  }
  assert.equal((await sign()).status, 200, 'control: without the fault it is signed')
  assert.notDeepEqual(await stored(), held)
})
