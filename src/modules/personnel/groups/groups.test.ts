import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import { sensitiveRecords } from './spec.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const office = await t.unit('Phòng Nội vụ')
const id = await t.person({ name: 'Đỗ Thị Ứng Dung', unitId: office })
const head = await t.as('unit-head', office)
const own = await t.as('employee', office, id)
const path = `/api/people/${id}/groups`
const reason = 'Theo bản gốc'

async function entries(client: Client, group: string, query = '', kind = '') {
  const { status, body } = await client.get(`${path}${kind}?${query}`)
  assert.equal(status, 200, JSON.stringify(body))
  return body.find((each: { group: string }) => each.group === group).entries
}

async function add(group: string, values: object, more: object = {}) {
  const { status, body } = await officer.post(`${path}/${group}`, { values, reason, ...more })
  assert.equal(status, 200, JSON.stringify(body))
}

test('recorded late, corrected, withdrawn: the same question as known before and after', async () => {
  const moments = [new Date().toISOString()]
  const degree = { level: 'university', field: 'Luật', awarded_on: '2007-06-30' }
  await add('qualification', degree)
  moments.push(new Date().toISOString())
  const [first] = await entries(officer, 'qualification')
  assert.equal(first.from, '2007-06-30')
  const at = `${path}/qualification/${first.factId}`
  const corrected = { ...degree, field: 'Luật kinh tế', awarded_on: '2008-06-30' }
  assert.equal((await officer.put(at, { values: corrected, reason })).status, 200)
  moments.push(new Date().toISOString())
  const [second] = await entries(officer, 'qualification')
  assert.equal(second.entryId, first.entryId, 'the same entry, told otherwise')
  await officer.post(`${path}/qualification/${second.factId}/withdrawal`, { reason })
  const told = []
  for (const knownAt of [...moments, new Date().toISOString()])
    told.push((await entries(officer, 'qualification', `knownAt=${knownAt}`))[0]?.values.field ?? null)
  assert.deepEqual(told, [null, 'Luật', 'Luật kinh tế', null])
  assert.equal((await entries(officer, 'qualification', `day=2007-12-31&knownAt=${moments[1]}`)).length, 1)
  assert.equal((await entries(officer, 'qualification', `day=2007-12-31&knownAt=${moments[2]}`)).length, 0)
})

test('where one holds at a time, a new value ends the old one on its day', async () => {
  await add('residence', { kind: 'permanent', address: 'Khu Một' })
  await add('residence', { kind: 'current', address: 'Khu Hai' })
  await add('residence', { kind: 'permanent', address: 'Khu Ba' }, { from: '2016-01-01' })
  const current = async (day: string) =>
    (await entries(officer, 'residence', `day=${day}`))
      .filter((each: { current: boolean }) => each.current)
      .map((each: { values: { address: string } }) => each.values.address)
      .toSorted()
  assert.deepEqual(await current('2015-12-31'), ['Khu Hai', 'Khu Một'])
  assert.deepEqual(await current('2016-01-01'), ['Khu Ba', 'Khu Hai'])
})

test('a line somebody changed meanwhile is refused, and nothing is written', async () => {
  await add('schooling', { level: 'upper-secondary', grade: '12/12' })
  const [{ factId }] = await entries(officer, 'schooling')
  const write = (grade: string) =>
    officer.put(`${path}/schooling/${factId}`, { values: { level: 'upper-secondary', grade }, reason })
  assert.equal((await write('10/10')).status, 200)
  const { status, body } = await write('9/12')
  assert.equal(status, 409)
  assert.match(body.says, /vừa được người khác sửa/)
  assert.equal((await entries(officer, 'schooling'))[0].values.grade, '10/10')
})

test('what cannot be is refused under its field', async () => {
  const refused = async (group: string, values: object) => {
    const { status, body } = await officer.post(`${path}/${group}`, { values, reason })
    assert.equal(status, 422, JSON.stringify(body))
    return Object.keys(body.fields)
  }
  assert.deepEqual(await refused('qualification', { field: 'Luật' }), ['level'])
  assert.deepEqual(await refused('qualification', { level: 'wizard' }), ['level'])
  assert.deepEqual(await refused('qualification', { level: 'master', awarded_on: '2999-01-01' }), [
    'awarded_on',
    'from',
  ])
  assert.deepEqual(await refused('health', { height_cm: 1.5 }), ['height_cm'])
  assert.deepEqual(await refused('schooling', { level: 'primary', agency_id: 'x' }), ['agency_id'])
  assert.equal((await officer.post(`${path}/secrets`, { values: {}, reason })).status, 404)
})

test('a sensitive group leaves no trace for whoever may not see it', async () => {
  await add('health', { condition: 'Bệnh kín', height_cm: 160 })
  for (const kind of sensitiveRecords) assert.equal((await head.get(`${path}/${kind}`)).status, 404, kind)
  for (const at of [path, `/api/people/${id}`, `/api/people/${id}/form`])
    assert.doesNotMatch(JSON.stringify((await head.get(at)).body), /Bệnh kín/, at)
  assert.equal((await entries(officer, 'health', '', '/health'))[0].values.condition, 'Bệnh kín', 'control')
  assert.equal((await entries(own, 'health', '', '/health')).length, 1, 'his own')
  const said = await t.db.selectFrom('activity').select(['says', 'detail']).execute()
  assert.doesNotMatch(JSON.stringify(said), /Bệnh kín/, 'nor in the activity')
})
