import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let signer: Client
let school: string
const people: string[] = []

before(async () => {
  t = await testAgency({ today: '2018-04-01' })
  school = await t.unit('Trường Tiểu học Hoa Sen')
  for (const name of ['Trần Thị Bình', 'Lê Văn An', 'Đỗ Thị Ứng'])
    people.push(await t.person({ name, unitId: school, stepSince: '2015-04-01' }))
  officer = await t.as('officer')
  signer = await t.as('signer')
})
after(() => t.close())

const due = async () => (await officer.get('/api/duties?kind=regular-raise')).body
const draft = (personIds: string[], by = '2018-07-01') =>
  officer.post('/api/decisions', { kind: 'regular-raise', personIds, by })
const read = async (id: string) => (await officer.get(`/api/decisions/${id}`)).body
const current = async (personId: string) =>
  t.db
    .selectFrom('salary_step')
    .select(['step', 'coefficient', 'counted_from'])
    .where('person_id', '=', personId)
    .where((eb) => eb.fn('upper_inf', ['known']))
    .where((eb) => eb.fn('upper_inf', ['valid']))
    .executeTakeFirstOrThrow()

test('from the desk to a signed decision, and back by revoking it', async () => {
  const desk = await due()
  assert.deepEqual(
    desk.rows.map(({ name, on, becomes }: never) => [name, on, becomes]),
    [
      ['Lê Văn An', '2018-04-01', 'Bậc 4, hệ số 3,33'],
      ['Trần Thị Bình', '2018-04-01', 'Bậc 4, hệ số 3,33'],
      ['Đỗ Thị Ứng', '2018-04-01', 'Bậc 4, hệ số 3,33'],
    ],
  )
  const made = await draft(people)
  assert.equal(made.status, 200, JSON.stringify(made.body))
  const { id } = made.body
  assert.ok((await due()).rows.every(({ inDecision }: { inDecision: { id: string } }) => inDecision.id === id))

  const drafted = await read(id)
  assert.equal(drafted.state, 'draft')
  assert.match(drafted.items[0].basis.says, /^Đủ điều kiện về thời gian để nâng lên bậc 4/)
  const off = drafted.items.find(({ fullName }: { fullName: string }) => fullName === 'Đỗ Thị Ứng')
  assert.equal((await officer.delete(`/api/decisions/${id}/items/${off.id}?version=1`)).status, 200)
  assert.equal((await officer.patch(`/api/decisions/${id}`, { version: 2, note: 'Đã đối chiếu hồ sơ' })).status, 200)
  assert.equal((await officer.post(`/api/decisions/${id}/submit`, { version: 3 })).status, 200)

  const signed = await signer.post(`/api/decisions/${id}/sign`, { version: 4 })
  assert.equal(signed.status, 200, JSON.stringify(signed.body))
  assert.deepEqual(signed.body, { id, number: '01/QĐ-UBND', signedOn: '2018-04-01' })
  assert.deepEqual(await current(people[0]!), { step: 4, coefficient: '3.33', counted_from: '2018-04-01' })
  assert.deepEqual(
    (await due()).rows.map(({ name }: { name: string }) => name),
    ['Đỗ Thị Ứng'],
  )
  const { body: steps } = await officer.get('/api/pay/steps')
  assert.deepEqual(
    steps.rows.map(({ step, people: count }: never) => [step, count]),
    [
      [3, 1],
      [4, 2],
    ],
  )

  const { body: revocation } = await officer.post(`/api/decisions/${id}/revocation`, { reason: 'Ban hành nhầm' })
  assert.equal((await officer.post(`/api/decisions/${revocation.id}/submit`, { version: 1 })).status, 200)
  const revoked = await signer.post(`/api/decisions/${revocation.id}/sign`, { version: 2 })
  assert.equal(revoked.status, 200, JSON.stringify(revoked.body))
  assert.equal(revoked.body.number, '02/QĐ-UBND')
  assert.equal((await read(id)).state, 'revoked')
  assert.deepEqual(await current(people[0]!), { step: 3, coefficient: '3.00', counted_from: '2015-04-01' })
  assert.equal((await due()).rows.length, 3)
  const again = await officer.post(`/api/decisions/${id}/revocation`, { reason: 'Lần nữa' })
  assert.equal(again.status, 409)
})

test('someone in an open decision of the kind is not drafted twice, and is told by whom', async () => {
  const { body: first } = await draft([people[0]!])
  const second = await draft([people[1]!, people[0]!])
  assert.equal(second.status, 409)
  assert.match(second.body.says, /Trần Thị Bình \(dự thảo ngày .* của Tài khoản officer/)
  assert.equal((await officer.post(`/api/decisions/${first.id}/discard`, { version: 1 })).status, 200)
  const third = await draft([people[1]!, people[0]!])
  assert.equal(third.status, 200)
  await officer.post(`/api/decisions/${third.body.id}/discard`, { version: 1 })
})

test('who is not due is refused, with the grounds', async () => {
  const later = await t.person({ name: 'Phạm Thị Sau', unitId: school, stepSince: '2016-04-01' })
  const refused = await draft([later], '2018-04-01')
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /chưa đủ điều kiện: Phạm Thị Sau/)
  assert.match(refused.body.because[0].says, /từ ngày 01\/04\/2019/)
})

test('a stale version is refused with the current one; an edited draft that moved cannot be signed', async () => {
  const {
    body: { id },
  } = await draft([people[0]!])
  await officer.patch(`/api/decisions/${id}`, { version: 1, note: 'Một' })
  const stale = await officer.patch(`/api/decisions/${id}`, { version: 1, note: 'Hai' })
  assert.equal(stale.status, 409)
  assert.deepEqual([stale.body.current.version, stale.body.current.note], [2, 'Một'])
  assert.equal((await read(id)).note, 'Một')

  await officer.post(`/api/decisions/${id}/submit`, { version: 2 })
  const recorded = await officer.post(`/api/people/${people[0]}/discipline`, {
    form: 'reprimand',
    decidedOn: '2017-05-05',
    paper: '77/QĐ',
    conduct: 'Đi muộn',
    reason: 'Bổ sung hồ sơ',
  })
  assert.equal(recorded.status, 200, JSON.stringify(recorded.body))
  const moved = await signer.post(`/api/decisions/${id}/sign`, { version: 3 })
  assert.equal(moved.status, 409)
  assert.match(moved.body.says, /Dữ liệu đã thay đổi.*Trần Thị Bình/)
  assert.equal((await read(id)).state, 'submitted')

  assert.equal((await signer.post(`/api/decisions/${id}/return`, { version: 3, note: 'Có kỷ luật mới' })).status, 200)
  assert.equal((await read(id)).returnedNote, 'Có kỷ luật mới')
  await officer.post(`/api/decisions/${id}/discard`, { version: 4 })
})

test('a revocation is refused while a later act rests on the decision', async () => {
  const person = await t.person({ name: 'Vũ Thị Tựa', unitId: school, stepSince: '2015-04-01' })
  const {
    body: { id },
  } = await draft([person])
  await officer.post(`/api/decisions/${id}/submit`, { version: 1 })
  await signer.post(`/api/decisions/${id}/sign`, { version: 2 })
  const corrected = await officer.post(`/api/people/${person}/steps`, {
    rank: '01.003',
    step: 5,
    from: '2018-04-01',
    countedFrom: '2018-04-01',
    reason: 'Đính chính',
  })
  assert.equal(corrected.status, 200, JSON.stringify(corrected.body))
  const { body: revocation } = await officer.post(`/api/decisions/${id}/revocation`, { reason: 'Nhầm' })
  await officer.post(`/api/decisions/${revocation.id}/submit`, { version: 1 })
  const refused = await signer.post(`/api/decisions/${revocation.id}/sign`, { version: 2 })
  assert.equal(refused.status, 409)
  assert.match(refused.body.says, /Chưa thu hồi được.*bậc lương/)
  assert.equal((await read(id)).state, 'signed')
})
