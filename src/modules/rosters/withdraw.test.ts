import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { onServer } from '#test/support/template-database.ts'
import { upload } from '#test/support/upload.ts'

let agency: TestAgency
let officer: Client
before(async () => {
  agency = await testAgency()
  officer = await agency.as('officer')
})
after(() => agency.close())

const file = readFileSync('test/fixtures/rosters/offices-2018-11.xlsx')

async function sendList(): Promise<{ id: string; version: number }> {
  const { status, body } = await upload(officer, '/api/imports', file, { asOf: '2018-04-01' })
  assert.equal(status, 200)
  return body
}

const stored = async () => {
  const tables = [
    'person',
    'person_identity',
    'posting',
    'salary_step',
    'beyond_top_step',
    'unit',
    'unit_profile',
    'unit_closure',
    'source',
    'activity',
  ] as const
  return Promise.all(
    tables.map(async (table) =>
      Number((await agency.db.selectFrom(table).select(agency.db.fn.countAll().as('n')).executeTakeFirstOrThrow()).n),
    ),
  )
}

const faults = [
  ['person', 'insert'],
  ['source', 'insert'],
  ['roster_row', 'update'],
  ['unit_profile', 'insert'],
  ['person_identity', 'insert'],
  ['posting', 'insert'],
  ['salary_step', 'insert'],
  ['beyond_top_step', 'insert'],
  ['roster_import', 'update'],
  ['activity', 'insert'],
] as const

test('a fault anywhere in a confirmation leaves nothing of it', async (t) => {
  const list = await sendList()
  const before = await stored()
  for (const [table, verb] of faults) {
    await onServer(agency.ownerUrl, (client) =>
      client.query(`
      create or replace function fault() returns trigger language plpgsql as $$ begin raise exception 'fault'; end $$;
      create trigger fault after ${verb} on ${table} for each statement execute function fault()`),
    )
    const { status } = await officer.post(`/api/imports/${list.id}/confirm`, { version: 1 })
    await onServer(agency.ownerUrl, (client) => client.query(`drop trigger fault on ${table}`))
    assert.equal(status, 500, `a fault at ${table} must reach the confirmation`)
    assert.deepEqual(await stored(), before, table)
  }
  const { body } = await officer.get(`/api/imports/${list.id}`)
  assert.deepEqual([body.state, body.version, body.counts.imported], ['preview', 1, 0])

  await t.test('control: without the fault it is imported', async () => {
    assert.equal((await officer.post(`/api/imports/${list.id}/confirm`, { version: 1 })).status, 200)
    assert.notDeepEqual(await stored(), before)
  })
  assert.equal((await officer.post(`/api/imports/${list.id}/withdraw`, { version: 2, reason: 'Thử' })).status, 200)
})

test('a list on which a signed decision rests is not withdrawn, and the refusal names the decision', async () => {
  const list = await sendList()
  assert.equal((await officer.post(`/api/imports/${list.id}/confirm`, { version: 1 })).status, 200)
  const decision = await signRaise()
  const refused = await officer.post(`/api/imports/${list.id}/withdraw`, { version: 2, reason: 'Nhầm tệp' })
  assert.equal(refused.status, 409)
  assert.ok(refused.body.says.includes(decision.number), refused.body.says)
  const { rows } = await sql`select 1 from salary_step where upper_inf(known) limit 1`.execute(agency.db)
  assert.equal(rows.length, 1, 'the records stand as they were')
})

/** Drafted from a person's own due raise, submitted, signed by another. */
async function signRaise(): Promise<{ number: string }> {
  const {
    rows: [due],
  } = await sql<{ personId: string }>`select r.person_id as "personId" from roster_row r
    where r.sheet = 'DS luong 2018' and r.row = 39 and r.person_id is not null order by r.import_id desc limit 1`.execute(
    agency.db,
  )
  const drafted = await officer.post('/api/decisions', {
    kind: 'regular-raise',
    personIds: [due!.personId],
    by: '2018-06-30',
  })
  assert.equal(drafted.status, 200, JSON.stringify(drafted.body))
  const submitted = await officer.post(`/api/decisions/${drafted.body.id}/submit`, { version: 1 })
  assert.equal(submitted.status, 200, JSON.stringify(submitted.body))
  const signer = await agency.as('signer')
  const signed = await signer.post(`/api/decisions/${drafted.body.id}/sign`, { version: 2 })
  assert.equal(signed.status, 200, JSON.stringify(signed.body))
  return signed.body
}
