import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let signer: Client

before(async () => {
  t = await testAgency({ today: '2018-04-01' })
  officer = await t.as('officer')
  signer = await t.as('signer')
})
after(() => t.close())

type Row = { personId: string; on: string; becomes: string; overdue: boolean }
const dutiesOf = async (personId: string, query = 'to=2025-01-01'): Promise<[string, string][]> => {
  const { body } = await officer.get(`/api/duties?${query}`)
  return body.rows.filter((row: Row) => row.personId === personId).map(({ on, becomes }: Row) => [on, becomes])
}

test('setbacks move the day, and what is withdrawn moves it back', async () => {
  const id = await t.person({ stepSince: '2015-05-01' })
  assert.deepEqual(await dutiesOf(id), [['2018-05-01', 'Bậc 4, hệ số 3,33']])
  const reprimand = {
    form: 'reprimand',
    decidedOn: '2016-05-05',
    paper: '12/QĐ',
    conduct: 'Vi phạm giờ làm',
    reason: 'Theo hồ sơ',
  }
  assert.equal((await officer.post(`/api/people/${id}/discipline`, reprimand)).status, 200)
  assert.deepEqual(await dutiesOf(id), [['2018-11-01', 'Bậc 4, hệ số 3,33']])
  assert.equal((await officer.post(`/api/people/${id}/discipline`, reprimand)).status, 409)
  assert.equal(
    (
      await officer.post(`/api/people/${id}/grades`, {
        year: 2016,
        grade: 'failed',
        conduct: 'Vi phạm giờ làm',
        reason: 'Theo hồ sơ',
      })
    ).status,
    200,
  )
  assert.deepEqual(await dutiesOf(id), [['2018-11-01', 'Bậc 4, hệ số 3,33']], 'one conduct is counted once')
  const leave = await officer.post(`/api/people/${id}/absences`, {
    kind: 'unpaid-leave',
    from: '2017-01-01',
    until: '2017-03-01',
    note: null,
    reason: 'Theo đơn',
  })
  assert.equal(leave.status, 200, JSON.stringify(leave.body))
  assert.deepEqual(await dutiesOf(id), [['2019-01-01', 'Bậc 4, hệ số 3,33']])

  const { body: why } = await officer.get(`/api/duties/regular-raise/${id}`)
  assert.match(JSON.stringify(why), /Bị kéo dài 6 tháng.*Thời gian không được tính: 2 tháng/)
  const { body: record } = await officer.get(`/api/people/${id}`)
  const line = record.sections
    .find((section: { id: string }) => section.id === 'evaluation')
    .lines.find(({ label }: { label: string }) => label === 'Kỷ luật')
  const withdrawn = await officer.post(`/api/people/${id}/discipline/${line.id.split('#')[0]}/withdrawal`, {
    reason: 'Ghi nhầm người',
  })
  assert.equal(withdrawn.status, 200, JSON.stringify(withdrawn.body))
  assert.deepEqual(await dutiesOf(id), [['2019-01-01', 'Bậc 4, hệ số 3,33']], 'the failed year still delays')
  const grade = record.sections
    .find((section: { id: string }) => section.id === 'evaluation')
    .lines.find(({ label }: { label: string }) => label === 'Xếp loại năm 2016')
  await officer.post(`/api/people/${id}/grades/${grade.id.split('#')[0]}/withdrawal`, { reason: 'Ghi nhầm' })
  assert.deepEqual(await dutiesOf(id), [['2018-07-01', 'Bậc 4, hệ số 3,33']])
})

test('an allowance waited for is granted level by level in one decision, and then the next is due', async () => {
  const id = await t.person({
    name: 'Hoàng Văn Khung',
    rank: '01.003',
    step: 9,
    coefficient: '4.98',
    stepSince: '2013-02-01',
  })
  assert.deepEqual(await dutiesOf(id), [['2016-02-01', 'Phụ cấp thâm niên vượt khung 7%']])
  const {
    body: { id: decision },
  } = await officer.post('/api/decisions', { kind: 'beyond-top-step', personIds: [id], by: '2018-04-01' })
  const { body: drafted } = await officer.get(`/api/decisions/${decision}`)
  assert.deepEqual(drafted.items[0].cells, [
    '01.003',
    '9',
    '4,98',
    '',
    '7%',
    '5%: 01/02/2016; 6%: 01/02/2017; 7%: 01/02/2018',
  ])
  await officer.post(`/api/decisions/${decision}/submit`, { version: 1 })
  const signed = await signer.post(`/api/decisions/${decision}/sign`, { version: 2 })
  assert.equal(signed.status, 200, JSON.stringify(signed.body))
  assert.deepEqual(await dutiesOf(id), [['2019-02-01', 'Phụ cấp thâm niên vượt khung 8%']])
  const { body: record } = await officer.get(`/api/people/${id}?day=2017-05-01`)
  const pay = record.sections.find((section: { id: string }) => section.id === 'pay')
  assert.deepEqual(
    pay.lines.map(({ value }: { value: string }) => value),
    ['Chuyên viên (01.003), bậc 9, hệ số 4,98: 6.025.800 đồng mỗi tháng', '6%: 361.548 đồng mỗi tháng', '5%'],
  )
})

test('a raise decided for a later day empties the desk at once', async () => {
  const id = await t.person({ stepSince: '2015-06-01' })
  const {
    body: { id: decision },
  } = await officer.post('/api/decisions', { kind: 'regular-raise', personIds: [id], by: '2018-07-01' })
  await officer.post(`/api/decisions/${decision}/submit`, { version: 1 })
  assert.equal((await signer.post(`/api/decisions/${decision}/sign`, { version: 2 })).status, 200)
  assert.deepEqual(await dutiesOf(id), [['2021-06-01', 'Bậc 5, hệ số 3,66']])
  const held = (await officer.get('/api/pay/steps?day=2018-04-01')).body.rows.find(
    ({ step }: { step: number }) => step === 4,
  )
  assert.equal(held, undefined, 'step 4 begins on 01/06/2018 only')
})

test('a correction of a step: lawful, dated, and refused when the line has moved', async () => {
  const id = await t.person({ stepSince: '2015-05-01' })
  const facts = () =>
    t.db
      .selectFrom('salary_step')
      .select(['id', 'step'])
      .where('person_id', '=', id)
      .where((eb) => eb.fn('upper_inf', ['known']))
      .execute()
  const [shown] = await facts()
  const correction = {
    rank: '01.003',
    step: 4,
    from: '2015-05-01',
    countedFrom: '2014-05-01',
    reason: 'Đối chiếu quyết định gốc',
    replaces: shown!.id,
  }
  assert.equal((await officer.post(`/api/people/${id}/steps`, { ...correction, step: 12 })).status, 422)
  assert.equal((await officer.post(`/api/people/${id}/steps`, { ...correction, rank: '99.999' })).status, 422)
  assert.equal((await officer.post(`/api/people/${id}/steps`, correction)).status, 200)
  const stale = await officer.post(`/api/people/${id}/steps`, { ...correction, step: 5 })
  assert.equal(stale.status, 409)
  assert.equal(stale.body.current.step, 4)
  assert.deepEqual(
    (await facts()).map(({ step }) => step),
    [4],
  )
  assert.deepEqual(await dutiesOf(id), [['2017-05-01', 'Bậc 5, hệ số 3,66']])
})

test('a coefficient that is not of the scale is named, not silently left out', async () => {
  const id = await t.person({ name: 'Mai Thị Lệch', coefficient: '3.01' })
  const { body } = await officer.get('/api/duties?q=mai thi lech')
  assert.deepEqual(
    body.unreckoned.map(({ personId, name }: Record<string, string>) => [personId, name]),
    [[id, 'Mai Thị Lệch']],
  )
  assert.match(body.unreckoned[0].says, /3,01 không khớp/)
})

test('the desk of a unit head and of an employee; search', async () => {
  const unit = await t.unit('Phòng Riêng')
  const mine = await t.person({ name: 'Tô Thị Nhà', unitId: unit, stepSince: '2015-05-01' })
  const head = await t.as('unit-head', unit)
  assert.deepEqual(
    (await head.get('/api/duties')).body.rows.map(({ personId }: Row) => personId),
    [mine],
  )
  const employee = await t.as('employee', undefined, mine)
  assert.deepEqual(
    (await employee.get('/api/duties')).body.rows.map(({ personId }: Row) => personId),
    [mine],
  )
  const stranger = await t.person({ name: 'Tô Văn Lạ', stepSince: '2015-05-01' })
  assert.equal((await head.get(`/api/duties/regular-raise/${stranger}`)).status, 404)
  assert.equal((await officer.get(`/api/duties/regular-raise/${stranger}`)).status, 200)
  const titles = async (who: Client) =>
    (await who.get('/api/search?q=to')).body.items.map(({ title }: { title: string }) => title)
  assert.deepEqual(await titles(head), ['Tô Thị Nhà'])
  assert.ok((await titles(officer)).includes('Tô Văn Lạ'))
  assert.ok((await officer.get('/api/duties?overdue=only')).body.rows.every(({ overdue }: Row) => overdue))
})
