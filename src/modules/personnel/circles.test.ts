import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readWorkbook } from '#sheets/read.ts'
import { testAgency } from '#test/support/api.ts'
import type { PersonRow } from './api.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const [office, ward] = [await t.unit('Văn phòng'), await t.unit('Phường Một')]
const inner = await t.unit('Khu Hai', ward)
const reason = 'Sổ trí thức của phường'

const register = async (fullName: string, level: string, more: object = {}, tie: object = {}) => {
  const { status, body } = await officer.post('/api/people/register', {
    identity: { fullName, sex: 'female', birthOn: '1979-04-05', birthPrecision: 'day', idNumber: null },
    degree: { level, field: 'Kế toán', institution: null, mode: 'full-time', awardedOn: '2002-06-30', ...more },
    tie: { kind: 'works', unitId: inner, employer: 'Công ty Gốm', sector: 'private', from: '2016-01-01', ...tie },
    reason,
  })
  assert.equal(status, 200, JSON.stringify(body))
  return body.id as string
}

const staff = await t.person({ name: 'Lê Công Chức', unitId: office })
const master = await register('Trần Thị Thạc', 'master', { mode: 'distance' })
await register('Phạm Thị Cao Đẳng', 'college')
const late = await register('Ngô Thị Đến Sau', 'university', {}, { from: '2018-02-01', kind: 'lives' })
await register('Đỗ Thị Tốt Nghiệp Sau', 'doctor', { awardedOn: '2019-06-30' })

const list = async (query: string) => {
  const { status, body } = await officer.get(`/api/people?${query}`)
  assert.equal(status, 200, body.says)
  return body
}
const names = async (query: string) => (await list(query)).rows.map(({ fullName }: PersonRow) => fullName)

test('each circle holds its people: those in post, those with a degree from the threshold on, everybody', async () => {
  assert.deepEqual(await names(''), ['Lê Công Chức'])
  assert.deepEqual(await names('circle=intellectuals'), ['Ngô Thị Đến Sau', 'Trần Thị Thạc'])
  assert.equal((await list('circle=register')).total, 5)
  assert.deepEqual(await names('circle=intellectuals&day=2018-01-31'), ['Trần Thị Thạc'], 'before she moved here')
  assert.equal((await names('circle=intellectuals&day=2019-07-01')).length, 3, 'after she graduated')
  assert.equal((await officer.get('/api/people?circle=la')).status, 422)
})

test('what trí thức means is the choice of the agency, and stands with the count and over the exported list', async () => {
  const university = /từ đại học trở lên/
  assert.match((await list('circle=intellectuals')).definition, university)
  assert.equal((await list('')).definition, null)
  const wanted = { option: 'college', from: '2018-03-01', basis: '12/KH-UBND', reason, replaces: null }
  const chosen = await officer.request('PUT', '/api/agency/choices/planning.intellectual-threshold', wanted)
  assert.equal(chosen.status, 200)
  const { total, definition } = await list('circle=intellectuals')
  assert.equal(total, 3)
  assert.match(definition, /từ cao đẳng trở lên/)
  assert.match((await list('circle=intellectuals&day=2018-02-28')).definition, university, 'as of a day before it')

  const { raw } = await officer.get(
    '/api/people/export?circle=intellectuals&columns=fullName,degree,mode,worksIn,employer',
  )
  const rows = (await readWorkbook(raw)).sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? null))
  assert.match(rows[0]![0]!, /Danh sách trí thức.*từ cao đẳng trở lên/)
  assert.deepEqual(rows.at(-1), ['Trần Thị Thạc', 'Thạc sĩ', 'Từ xa', 'Khu Hai', 'Công ty Gốm'])
})

test('filters of the wider register: highest degree, mode, place and sector; the highest degree counts, not any', async () => {
  assert.deepEqual(await names('circle=register&degree=master'), ['Trần Thị Thạc'])
  assert.deepEqual(await names('circle=register&mode=distance'), ['Trần Thị Thạc'])
  assert.equal((await names(`circle=register&communeId=${ward}`)).length, 4, 'the whole tree of the ward')
  assert.deepEqual(await names(`circle=register&communeId=${office}`), [])
  assert.equal((await names('circle=register&sector=private')).length, 4)
  assert.deepEqual(await names('circle=register&degree=master&mode=full-time'), [])
  assert.deepEqual((await names('circle=register&sort=degree')).slice(0, 1), ['Trần Thị Thạc'])
})

test('one without a post opens, as of a day, and is found; a tie ends and begins', async () => {
  const record = (await officer.get(`/api/people/${master}`)).body
  assert.equal(record.posting, null)
  assert.match(JSON.stringify(record.sections), /Công ty Gốm, Khu Hai, tư nhân/)
  assert.deepEqual(await names('circle=register&q=thac'), ['Trần Thị Thạc'])
  const gone = { kind: 'lives', unitId: null, employer: null, sector: null, from: '2018-03-15', reason }
  assert.equal((await officer.post(`/api/people/${late}/ties`, gone)).status, 200)
  assert.equal((await names('circle=register')).includes('Ngô Thị Đến Sau'), false)
  assert.equal((await names('circle=register&day=2018-03-14')).includes('Ngô Thị Đến Sau'), true)
})

test('somebody who may be there already is hinted by name without marks and birthday', async () => {
  const hint = async (query: string) =>
    (await officer.get(`/api/people/similar?${query}`)).body.map(({ id }: PersonRow) => id)
  assert.deepEqual(await hint('name=tran%20thi%20thac&birthOn=1979-04-05'), [master])
  assert.deepEqual(await hint('name=tran%20thi%20thac&birthOn=1980-04-05'), [])
  assert.deepEqual(await hint(`name=${encodeURIComponent('LÊ CÔNG CHỨC')}`), [staff])
})

test('bad input is refused with its reason, and nothing of it stays', async () => {
  const before = (await list('circle=register')).total
  const body = {
    identity: { fullName: 'Người Lạ', sex: null, birthOn: null, birthPrecision: 'day', idNumber: null },
    degree: { level: 'university', field: null, institution: null, mode: null, awardedOn: '2002-06-30' },
    tie: { kind: 'works', unitId: ward, employer: null, sector: null, from: '1990-01-01' },
    reason,
  }
  const early = await officer.post('/api/people/register', body)
  assert.equal(early.status, 422)
  assert.match(early.body.says, /Đơn vị không tồn tại/)
  assert.equal(
    (await officer.post('/api/people/register', { ...body, degree: { ...body.degree, level: 'x' } })).status,
    422,
  )
  assert.equal((await list('circle=register')).total, before)
})
