import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let [office, ward]: string[] = []
const people: Record<string, string> = {}
before(async () => {
  t = await testAgency()
  officer = await t.as('officer')
  const root = await t.unit('UBND')
  office = await t.unit('Văn phòng', root)
  ward = await t.unit('Phường Mẫu', root)
  people['an'] = await t.person({ name: 'Lê Thị An', unitId: office, staff: 'civil-servant' })
  people['binh'] = await t.person({ name: 'Trần Bình', unitId: office, staff: 'civil-servant' })
  people['chau'] = await t.person({ name: 'Đỗ Châu', unitId: ward, staff: 'public-employee' })
})
after(() => t.close())

const from = '2018-01-01'
const reason = 'Kiểm thử'
const demand = (more: object) =>
  officer.post('/api/competencies/requirements', { subjectKind: 'agency', subject: '', framework: 'it', code: 'IU01', level: 1, from, reason, ...more }) // prettier-ignore
const map = async (day = '2018-04-01') => (await officer.get(`/api/competencies/gaps?day=${day}`)).body
const cell = async (unitId: string, code: string, day?: string) =>
  (await map(day)).cells.find((one: { unitId: string; code: string }) => one.unitId === unitId && one.code === code)

test('khoảng trống năng lực: required of all, held by one, as of any day', async () => {
  assert.equal((await demand({})).status, 200)
  assert.deepEqual(await cell(office!, 'IU01'), { unitId: office, framework: 'it', code: 'IU01', required: 2, held: 0 })
  const held = { framework: 'it', code: 'IU01', level: 1, kind: 'certificate', evidence: 'Chứng chỉ số 12', from: '2018-03-01', until: '2018-06-01', reason } // prettier-ignore
  assert.equal((await officer.post(`/api/people/${people['an']}/competencies`, held)).status, 200)
  assert.equal((await cell(office!, 'IU01')).held, 1)
  assert.equal((await cell(office!, 'IU01', '2018-02-28')).held, 0)
  assert.equal((await cell(office!, 'IU01', '2018-06-01')).held, 0, 'it has expired')
  assert.equal(await cell(office!, 'IU01', '2017-12-31'), undefined)
  const rows = (
    await officer.get(`/api/competencies/gaps/people?framework=it&code=IU01&unitId=${office}&day=2018-04-01`)
  ).body
  assert.deepEqual(rows.map(({ fullName, held: level }: { fullName: string; held: number }) => [fullName, level]), [['Trần Bình', 0], ['Lê Thị An', 1]]) // prettier-ignore
})

test('khoảng trống năng lực: of a unit, a staff kind, a person; of several the highest counts', async () => {
  await demand({ subjectKind: 'unit', subject: ward, framework: 'counter', code: 'MC01', level: 1 })
  await demand({ subjectKind: 'person', subject: people['chau'], framework: 'counter', code: 'MC01', level: 2 })
  await demand({ subjectKind: 'staff', subject: 'civil-servant', framework: 'state-management', code: 'QLNN-CV' })
  const [chau] = (await officer.get('/api/competencies/gaps/people?framework=counter&code=MC01&day=2018-04-01')).body
  assert.deepEqual([chau.fullName, chau.required], ['Đỗ Châu', 2])
  assert.equal((await cell(office!, 'QLNN-CV')).required, 2)
  assert.equal(await cell(ward!, 'QLNN-CV'), undefined)
  await demand({
    subjectKind: 'staff',
    subject: 'civil-servant',
    framework: 'state-management',
    code: 'QLNN-CV',
    level: null,
    from: '2018-03-15',
  })
  assert.equal(await cell(office!, 'QLNN-CV'), undefined)
  assert.equal((await cell(office!, 'QLNN-CV', '2018-03-14')).required, 2)
})

test('năng lực: refuses what no framework has, an own record, and a reach too far', async () => {
  const refused = await demand({ code: 'IU99' })
  assert.match(refused.body.says, /không có mã này/)
  assert.match((await demand({ level: 2 })).body.says, /chỉ có 1 mức/)
  assert.equal((await demand({ subjectKind: 'unit', subject: people['an'] })).status, 422)
  const ofWard = await t.as('officer', ward)
  assert.equal((await ofWard.post('/api/competencies/requirements', { subjectKind: 'agency', subject: '', framework: 'it', code: 'IU02', level: 1, from, reason })).status, 403) // prettier-ignore
  const held = {
    framework: 'it',
    code: 'IU01',
    level: 1,
    kind: 'recognised',
    evidence: 'Biên bản',
    from,
    until: null,
    reason,
  }
  assert.equal((await ofWard.post(`/api/people/${people['an']}/competencies`, held)).status, 404)
  const self = await t.as('officer', undefined, people['binh'])
  assert.equal((await self.post(`/api/people/${people['binh']}/competencies`, held)).status, 403)
  const head = await t.as('unit-head', ward)
  const seen = (await head.get('/api/competencies/gaps?day=2018-04-01')).body.units
  assert.deepEqual(seen.map(({ name }: { name: string }) => name), ['Phường Mẫu']) // prettier-ignore
})
