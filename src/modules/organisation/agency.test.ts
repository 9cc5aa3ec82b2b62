import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testAgency } from '#test/support/api.ts'
import { createAgency } from './service.ts'

const t = await testAgency()
after(() => t.close())

test('what documents are headed with is edited by an administrator, and a stale edit is refused', async () => {
  const admin = await t.as('administrator')
  const { version, today } = (await admin.get('/api/agency')).body
  assert.equal(today, t.today)
  const wanted = { version, name: 'UBND phường Mới', governingBody: '', head: 'Chủ tịch', place: 'Mới', symbol: 'UBND' }
  assert.equal((await admin.put('/api/agency', wanted)).status, 200)
  const stale = await admin.put('/api/agency', wanted)
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.governingBody, null)
  const officer = await t.as('officer')
  assert.equal((await officer.put('/api/agency', { ...wanted, version: version + 1 })).status, 403)
})

test('only a sample has a clock that can be set', async () => {
  const admin = await t.as('administrator')
  assert.equal((await admin.put('/api/agency/today', { today: '2018-05-02' })).status, 200)
  assert.equal((await admin.get('/api/session')).body.agency.today, '2018-05-02')
  await t.db.updateTable('agency').set({ kind: 'live', today: null }).where('agency_id', '=', t.agency.id).execute()
  const refused = await admin.put('/api/agency/today', { today: '2018-06-01' })
  assert.equal(refused.status, 403)
  assert.match(refused.body.says, /cơ quan mẫu/)
})

test('an agency is opened once for a code', async () => {
  const wanted = {
    code: 'so-noi-vu',
    name: 'Sở Nội vụ',
    governingBody: null,
    head: 'Giám đốc',
    place: 'Thử',
    symbol: 'SNV',
    sampleDay: null,
  }
  assert.equal((await createAgency(t.db, wanted)).kind, 'live')
  await assert.rejects(createAgency(t.db, wanted), { name: 'Refusal', kind: 'conflict' })
  await assert.rejects(createAgency(t.db, { ...wanted, code: 'Sở' }), { name: 'Refusal', kind: 'invalid' })
})
