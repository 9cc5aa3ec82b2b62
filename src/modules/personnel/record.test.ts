import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'
import type { PersonRecord } from './api.ts'

const t = await testAgency()
after(() => t.close())
const [office, culture] = [await t.unit('Văn phòng'), await t.unit('Phòng Văn hóa')]
const officer = await t.as('officer')
const reason = 'Theo hồ sơ gốc'

async function read(id: string, query = '', client: Client = officer): Promise<PersonRecord> {
  const { status, body } = await client.get(`/api/people/${id}${query}`)
  assert.equal(status, 200, body.says)
  return body
}
const now = async () =>
  (await sql<{ at: Date }>`select clock_timestamp() as at`.execute(t.db)).rows[0]!.at.toISOString()
const traces = async () =>
  (await sql<{ n: number }>`select count(*) as n from activity where act = 'personnel.read-record'`.execute(t.db))
    .rows[0]!.n

test('a move learned late holds since its day, and the record as known before still says otherwise', async () => {
  const id = await t.person({ name: 'Lê Thị Hoa', unitId: office, since: '2012-01-01' })
  const before = await now()
  const { posting } = await read(id)
  const move = {
    factId: posting!.factId,
    unitId: culture,
    staff: 'civil-servant',
    title: 'Chuyên viên',
    office: null,
    from: '2018-02-01',
    reason,
  }
  assert.equal((await officer.post(`/api/people/${id}/postings`, move)).status, 200)

  assert.equal((await read(id)).posting!.unitName, 'Phòng Văn hóa')
  assert.equal((await read(id, '?day=2018-01-31')).posting!.unitName, 'Văn phòng')
  assert.equal((await read(id, `?day=2018-03-01&knownAt=${before}`)).posting!.unitName, 'Văn phòng')
  assert.equal((await read(id, '?day=2011-12-31')).posting, null)
  const lines = (await read(id)).sections.find((section) => section.id === 'posting')!.lines
  assert.deepEqual(
    lines.map(({ from, until, origin }) => [from, until, origin.says]),
    [
      ['2018-02-01', null, `Ghi trực tiếp: ${reason}`],
      ['2012-01-01', '2018-02-01', 'Ghi trực tiếp: Dữ liệu kiểm thử'],
    ],
  )
})

test('a posting learned late stops where the next one begins', async () => {
  const id = await t.person({ unitId: office, since: '2012-01-01' })
  const move = async (unitId: string, from: string) => {
    const factId = (await read(id)).posting!.factId
    return officer.post(`/api/people/${id}/postings`, {
      factId,
      unitId,
      staff: 'civil-servant',
      title: null,
      office: null,
      from,
      reason,
    })
  }
  assert.equal((await move(culture, '2017-06-01')).status, 200)
  assert.equal((await move(culture, '2013-01-01')).status, 200)
  assert.equal((await move(office, '2015-01-01')).status, 200)
  const at = async (day: string) => (await read(id, `?day=${day}`)).posting!.unitName
  assert.deepEqual(
    [await at('2014-12-31'), await at('2015-01-01'), await at('2017-06-01')],
    ['Phòng Văn hóa', 'Văn phòng', 'Phòng Văn hóa'],
  )
})

test('a corrected name was wrong all along; a changed name is new from its day', async () => {
  const id = await t.person({ name: 'Trần Văn Sai', unitId: office, idNumber: '022085009999' })
  const before = await now()
  const { identity } = await read(id)
  const body = { ...identity, reason }
  assert.equal((await officer.put(`/api/people/${id}/identity`, { ...body, fullName: 'Trần  Văn Đúng' })).status, 200)
  assert.equal((await read(id, '?day=2011-01-01')).identity.fullName, 'Trần Văn Đúng')
  assert.equal((await read(id, `?knownAt=${before}`)).identity.fullName, 'Trần Văn Sai')

  const corrected = (await read(id)).identity
  assert.equal(
    (
      await officer.put(`/api/people/${id}/identity`, {
        ...corrected,
        fullName: 'Trần Văn Mới',
        from: '2018-01-15',
        reason,
      })
    ).status,
    200,
  )
  assert.equal((await read(id, '?day=2018-01-14')).identity.fullName, 'Trần Văn Đúng')
  assert.equal((await read(id)).identity.fullName, 'Trần Văn Mới')
  assert.equal((await read(id)).identity.idNumberMasked, '0220••••9999', 'a number the form does not show is kept')

  const stale = await officer.put(`/api/people/${id}/identity`, { ...body, fullName: 'Trần Văn Khác' })
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.fullName, 'Trần Văn Mới')
})

test('two officers move one person: the second is told, not merged', async () => {
  const id = await t.person({ unitId: office })
  const { posting } = await read(id)
  const move = {
    factId: posting!.factId,
    unitId: culture,
    staff: 'civil-servant',
    title: null,
    office: null,
    from: '2018-03-01',
    reason,
  }
  const answers = await Promise.all([
    officer.post(`/api/people/${id}/postings`, move),
    officer.post(`/api/people/${id}/postings`, { ...move, title: 'Văn thư' }),
  ])
  assert.deepEqual(
    answers.map(({ status }) => status).toSorted((a, b) => a - b),
    [200, 409],
  )
  assert.equal(answers.find(({ status }) => status === 409)!.body.current.unitName, 'Phòng Văn hóa')
})

test('one reading, one trace; nothing is shown without it', async () => {
  const id = await t.person({ name: 'Vũ Văn Vết', unitId: office, idNumber: '022085007777' })
  const earlier = await traces()
  await read(id)
  await read(id, '?day=2017-01-01')
  assert.equal(await traces(), earlier + 2)
  await officer.get('/api/people')
  assert.equal((await officer.get(`/api/people/${office}`)).status, 404)
  assert.equal(await traces(), earlier + 2, 'control: what shows no record leaves none')
  assert.equal((await officer.get(`/api/people/${id}/identity-number`)).body.idNumber, '022085007777')
  const { rows } = await sql<{
    n: number
  }>`select count(*) as n from activity where (says || detail::text) like '%022085007777%'`.execute(t.db)
  assert.equal(rows[0]!.n, 0)
})

test('everybody reads his own record by the employee’s right, and only that', async () => {
  const [own, other] = [await t.person({ unitId: office }), await t.person({ unitId: office })]
  const employee = await t.as('employee', undefined, own)
  assert.equal((await read(own, '', employee)).own, true)
  assert.equal((await employee.get(`/api/people/${other}`)).status, 404)
  assert.equal((await employee.get('/api/people')).status, 403)
  assert.equal((await (await t.as('signer')).get(`/api/people/${own}/identity-number`)).status, 403)
})

test('nobody writes on his own record, nor on one outside his units', async () => {
  const own = await t.person({ unitId: office })
  const far = await t.person({ unitId: culture })
  const limited = await t.as('officer', office, own)
  const absence = { kind: 'study', from: '2018-01-01', until: null, note: null, reason }
  const selves = [
    limited.post(`/api/people/${own}/absences`, absence),
    limited.put(`/api/people/${own}/identity`, { ...(await read(own)).identity, fullName: 'Tên Khác', reason }),
    limited.post(`/api/people/${own}/departure`, {
      factId: (await read(own)).posting!.factId,
      on: '2018-05-01',
      reason,
    }),
  ]
  for (const { status } of await Promise.all(selves)) assert.equal(status, 403)
  assert.equal((await limited.post(`/api/people/${far}/absences`, absence)).status, 404)
  assert.equal((await officer.post(`/api/people/${own}/absences`, absence)).status, 200, 'control: another officer may')
})

test('an absence is recorded once for its days, and can be taken back', async () => {
  const id = await t.person({ unitId: office })
  const absence = { kind: 'unpaid-leave', from: '2017-01-01', until: '2017-04-01', note: null, reason }
  assert.equal((await officer.post(`/api/people/${id}/absences`, absence)).status, 200)
  assert.equal(
    (await officer.post(`/api/people/${id}/absences`, { ...absence, from: '2017-03-31', until: null })).status,
    409,
  )
  assert.equal(
    (await officer.post(`/api/people/${id}/absences`, { ...absence, from: '2018-02-01', until: '2018-02-01' })).status,
    422,
  )
  const { factId } = (await read(id)).absences[0]!
  const withdraw = () => officer.delete(`/api/people/${id}/absences/${factId}`, { reason })
  assert.equal((await withdraw()).status, 200)
  assert.equal((await withdraw()).status, 409)
  assert.deepEqual((await read(id)).absences, [])
})

test('a person is made by hand with a number nobody else holds, and leaves on a day', async () => {
  const identity = {
    fullName: 'Phạm Thị Mới',
    sex: 'female',
    birthOn: '1990-01-01',
    birthPrecision: 'year',
    idNumber: '022090001111',
  }
  const posting = { unitId: office, staff: 'civil-servant', title: 'Kế toán', office: '', from: '2018-01-01' }
  const made = await officer.post('/api/people', { identity, posting, reason })
  assert.equal(made.status, 200, made.body.says)
  const again = await officer.post('/api/people', {
    identity: { ...identity, fullName: 'Người Khác' },
    posting,
    reason,
  })
  assert.equal(again.status, 409)
  assert.ok(again.body.fields.idNumber)

  const id = made.body.id
  const { posting: held } = await read(id)
  assert.equal(
    (await officer.post(`/api/people/${id}/departure`, { factId: held!.factId, on: '2018-03-15', reason })).status,
    200,
  )
  assert.equal((await read(id)).posting, null)
  assert.equal((await read(id, '?day=2018-03-14')).posting!.title, 'Kế toán')
  const back = { ...posting, factId: null, from: '2018-03-20', reason }
  assert.equal((await officer.post(`/api/people/${id}/postings`, { ...back, from: '2018-03-14' })).status, 409)
  assert.equal((await officer.post(`/api/people/${id}/postings`, back)).status, 200)
})
