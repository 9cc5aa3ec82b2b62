import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import type { UnitPlace } from './workplace-api.ts'

let t: TestAgency
let officer: Client
let top: string
let below: string

before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  top = await t.unit('Ủy ban nhân dân')
  below = await t.unit('Trung tâm dịch vụ', top)
})
after(() => t.close())

const place = { region: 'elsewhere', area: '0.3', publicService: false, basis: '7/NQ', reason: 'Theo nghị quyết' }
const record = (unitId: string, body: object, client = officer) =>
  client.post(`/api/units/${unitId}/workplace`, { ...place, from: '2026-01-01', replaces: null, ...body })
const list = async (day: string, client = officer): Promise<UnitPlace[]> =>
  (await client.get(`/api/pay/workplaces?day=${day}`)).body
const of = async (unitId: string, day = '2026-11-23') => (await list(day)).find(({ id }) => id === unitId)!

test('a unit works where the nearest unit above says, until it has a workplace of its own', async () => {
  assert.deepEqual(
    (await list('2026-11-23')).map(({ held }) => held),
    [null, null],
  )
  assert.equal((await record(top, {})).status, 200)
  assert.deepEqual([(await of(below)).held?.area, (await of(below)).heldFrom], ['0.30', 'Ủy ban nhân dân'])
  assert.deepEqual([(await of(top)).heldFrom, (await of(below)).eras], [null, []])
  assert.equal((await of(below, '2025-12-31')).held, null)
  const own = await record(below, { publicService: true, area: null, from: '2026-06-01' })
  assert.equal(own.status, 200)
  assert.equal((await of(below, '2026-05-31')).heldFrom, 'Ủy ban nhân dân')
  assert.deepEqual([(await of(below)).held?.publicService, (await of(below)).heldFrom], [true, null])
})

test('a workplace holds until the next one recorded; a stale one is refused', async () => {
  assert.equal((await record(below, { basis: '3/NQ', from: '2026-03-01' })).status, 200)
  const { eras } = await of(below)
  assert.deepEqual(
    eras.map(({ basis, from, until }) => [basis, from, until]),
    [
      ['7/NQ', '2026-06-01', null],
      ['3/NQ', '2026-03-01', '2026-06-01'],
    ],
  )
  const stale = await record(below, { from: '2026-07-01' })
  assert.deepEqual([stale.status, stale.body.current.id], [409, eras[0]!.id])
  assert.equal((await record(below, { from: '2026-07-01', replaces: eras[0]!.id })).status, 200)
  const both = await Promise.all([record(top, { from: '2020-01-01' }), record(top, { from: '2020-01-01' })])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409])
})

test('a level the law does not have is refused with its ground; units out of reach are not listed', async () => {
  const wrong = await record(top, { area: '0.6', from: '2026-09-01', replaces: (await of(top)).eras[0]!.id })
  assert.equal(wrong.status, 422)
  assert.ok(wrong.body.fields.area && wrong.body.because.length > 0)
  const head = await t.as('officer', below)
  assert.deepEqual(
    (await list('2026-02-01', head)).map(({ id, heldFrom }) => [id, heldFrom]),
    [[below, 'Ủy ban nhân dân']],
  )
  assert.equal((await record(top, { from: '2026-10-01' }, head)).status, 404)
})
