import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { readWorkbook } from '#sheets/read.ts'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let signer: Client
let unit: string

before(async () => {
  t = await testAgency({ today: '2026-11-09' })
  officer = await t.as('officer')
  signer = await t.as('signer')
  unit = await t.unit('Phòng Văn hóa')
})
after(() => t.close())

const ok = async (answer: ReturnType<Client['post']>) => {
  const { status, body } = await answer
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const someone = (name: string) =>
  t.person({ name, unitId: unit, rank: '01.003', step: 3, coefficient: '3.00', stepSince: '2024-05-01' })
const wanted = { day: '2026-11-09', from: '17:00', to: '19:30', purpose: 'Chuẩn bị lễ' }
const ask = (personIds: string[], body: object = {}) =>
  officer.post('/api/pay/overtime', { ...wanted, ...body, personIds })
const decide = (id: string, approve = true) =>
  signer.post(`/api/pay/overtime/${id}/decision`, { approve, note: approve ? null : 'Chưa cần' })
const work = (id: string, from = '17:00', to = '19:30') => officer.post(`/api/pay/overtime/${id}/work`, { from, to })
const month = async (query = '') => ok(officer.get(`/api/pay/overtime?month=2026-11-01${query}`))
const lineOf = async (id: string) => (await month()).rows.find((row: { id: string }) => row.id === id)
const approved = async (personId: string, body: object = {}) => {
  const { ids } = await ok(ask([personId], body))
  await ok(decide(ids[0]))
  return ids[0] as string
}

test('đề nghị, duyệt, làm, trả: một bản ghi, tiền theo giờ đã làm', async () => {
  const id = await approved(await someone('Trần Thị Lương'))
  assert.equal((await lineOf(id)).stage, 'approved')
  await ok(work(id, '17:00', '19:00'))
  const line = await lineOf(id)
  // 2.530.000 × 3,00 ÷ 176 × 150% × 2 giờ
  assert.deepEqual(
    [line.stage, line.workedHours, line.amount],
    ['worked', '2', Math.round(((2_530_000 * 3) / 176) * 1.5 * 2)],
  )
  const why = await ok(officer.get(`/api/pay/overtime/${id}/why`))
  assert.equal(why.value, line.amount)
  assert.match(JSON.stringify(why), /08\/2005\/TTLT-BNV-BTC/)
  const { payable } = await month()
  const pay = { month: '2026-11-01', ...payable }
  assert.equal((await officer.post('/api/pay/overtime/payments', { ...pay, amount: payable.amount + 1 })).status, 409)
  const both = await Promise.all([
    officer.post('/api/pay/overtime/payments', pay),
    officer.post('/api/pay/overtime/payments', pay),
  ])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409], 'paid once')
  assert.equal((await lineOf(id)).stage, 'paid')
  assert.deepEqual((await ok(officer.get(`/api/pay/overtime/${id}/why`))).value, line.amount)
  await assert.rejects(sql`update overtime_paid set amount = 0`.execute(t.db))
})

test('ban đêm ngày nghỉ: mỗi phần một mức', async () => {
  const id = await approved(await someone('Lê Văn Đêm'), { day: '2026-11-15', from: '20:00', to: '23:00' })
  await sql`update overtime set day = '2026-11-08' where id = ${id}`.execute(t.db)
  await ok(work(id, '20:00', '23:00'))
  const hour = (2_530_000 * 3) / 176
  assert.equal((await lineOf(id)).amount, Math.round(hour * 2 * 2) + Math.round(hour * 2.6))
})

test('việc chưa duyệt, đã qua, ngoài khoảng đã duyệt hay của người đề nghị thì bị từ chối, nói rõ vì sao', async () => {
  const person = await someone('Phạm Văn Sớm')
  const past = await ask([person], { day: '2026-11-08' })
  assert.equal(past.status, 422)
  assert.match(past.body.says, /phải được đề nghị và duyệt trước khi làm/)
  assert.equal((await ask([person], { from: '19:00', to: '18:00' })).status, 422)
  const { ids } = await ok(ask([person]))
  assert.equal((await work(ids[0])).status, 409, 'not approved')
  assert.equal((await ask([person], { from: '19:00', to: '20:00' })).status, 409, 'the same hours again')
  const asker = await officer.post(`/api/pay/overtime/${ids[0]}/decision`, { approve: true, note: null })
  assert.equal(asker.status, 403)
  await ok(decide(ids[0]))
  const beyond = await work(ids[0], '17:00', '20:00')
  assert.equal(beyond.status, 422)
  assert.match(beyond.body.says, /Chỉ trả cho giờ đã duyệt/)
  assert.equal((await decide(ids[0])).status, 409, 'decided already')
})

test('không duyệt phải có lý do; rút rồi thì giờ ấy dùng lại được', async () => {
  const person = await someone('Đỗ Thị Rút')
  const { ids } = await ok(ask([person]))
  assert.equal((await signer.post(`/api/pay/overtime/${ids[0]}/decision`, { approve: false, note: null })).status, 422)
  await ok(decide(ids[0], false))
  const again = await ok(ask([person]))
  await ok(officer.post(`/api/pay/overtime/${again.ids[0]}/withdrawal`, {}))
  await ok(ask([person]))
})

test('giới hạn của ngày: 4 giờ ngày làm việc, kể cả phần đã duyệt', async () => {
  const person = await someone('Ngô Văn Ngày')
  await approved(person, { from: '17:00', to: '19:00' })
  const over = await ask([person], { from: '19:00', to: '21:30' })
  assert.equal(over.status, 409)
  assert.match(over.body.says, /Ngô Văn Ngày: Không được làm thêm 2,5 giờ, chỉ còn 2 giờ/)
  assert.ok(JSON.stringify(over.body.because).includes('50%'))
  await approved(person, { from: '19:00', to: '21:00' })
})

test('hai đề nghị cùng chờ, duyệt cùng lúc: phần vượt tháng bị từ chối', async () => {
  const person = await someone('Vũ Văn Tháng')
  const days = [10, 11, 12, 13, 16, 17, 18, 19, 20].map((day) => `2026-11-${day}`)
  for (const day of days) await approved(person, { day, from: '17:00', to: '21:00' })
  const [a, b] = [
    await ok(ask([person], { day: '2026-11-23', from: '17:00', to: '20:00' })),
    await ok(ask([person], { day: '2026-11-25', from: '17:00', to: '20:00' })),
  ]
  const other = await t.as('unit-head', unit)
  const both = await Promise.all([
    decide(a.ids[0]),
    other.post(`/api/pay/overtime/${b.ids[0]}/decision`, { approve: true, note: null }),
  ])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409])
  assert.match(both.find(({ status }) => status === 409)!.body.says, /chỉ còn 1 giờ/)
})

test('người chưa đủ dữ kiện được nêu ra, không tính thành 0; bảng xuất ra như màn hình', async () => {
  const person = await someone('Hồ Thị Thiếu')
  const id = await approved(person)
  await ok(work(id))
  await sql`update salary_step set known = tstzrange(lower(known), now()) where person_id = ${person}`.execute(t.db)
  const { amount, missing } = await lineOf(id)
  assert.equal(amount, null)
  assert.match(missing, /chưa có bậc lương/)
  const shown = await month()
  const { raw } = await officer.get('/api/pay/overtime/export?month=2026-11-01')
  const { sheets } = await readWorkbook(raw)
  const lines = sheets[0]!.rows.filter((row) => JSON.stringify(row).includes('Phòng Văn hóa'))
  assert.equal(lines.length, shown.rows.length)
  assert.equal((await month(`&unitId=${await t.unit('Phòng khác')}`)).rows.length, 0)
})

test('ngày chưa có quy định về giới hạn: trang nói ra, đề nghị bị từ chối', async () => {
  const early = await testAgency({ today: '2018-04-02' })
  try {
    const client = await early.as('officer')
    const { notYet } = await ok(client.get('/api/pay/overtime'))
    assert.match(notYet, /Chưa có quy định về “Số giờ làm thêm tối đa” tại ngày 02\/04\/2018/)
    const person = await early.person({ name: 'Lý Văn Xưa' })
    const asked = await client.post('/api/pay/overtime', { ...wanted, day: '2018-04-03', personIds: [person] })
    assert.equal(asked.status, 409)
    assert.equal((await month()).notYet, null)
  } finally {
    await early.close()
  }
})
