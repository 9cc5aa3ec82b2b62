import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let unit: string
let person: string

const reason = 'Theo quy chế'
const basis = 'Quy chế số 5/QC-UBND'
const step = { rank: '01.003', step: 3, coefficient: '3.00', stepSince: '2024-05-01' } as const
const [low, high] = [7_590_000, 8_424_900]

before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  unit = await t.unit('Phòng Văn hóa')
  person = await t.person({ name: 'Đỗ Văn Giữa', unitId: unit, ...step })
  await raise('2026-08-16', 4)
})
after(() => t.close())

const ok = async (answer: ReturnType<Client['post']>) => {
  const { status, body } = await answer
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const raise = (from: string, next: number) =>
  ok(
    officer.post(`/api/people/${person}/steps`, {
      rank: '01.003',
      step: next,
      from,
      countedFrom: from,
      reason,
      replaces: null,
    }),
  )
const choose = (name: string, option: string, from: string, replaces: string | null = null) =>
  ok(officer.request('PUT', `/api/agency/choices/${name}`, { option, from, basis, reason, replaces }))
const sheet = (month: string, query = '') => ok(officer.get(`/api/pay/sheet?month=${month}${query}`))
const salary = async (month: string, query = '') => (await sheet(month, query)).rows[0].money.salary
const why = async (month: string) =>
  JSON.stringify(await ok(officer.get(`/api/people/${person}/pay/why?month=${month}&part=net`)))

test('the sheet and its explanation follow what the agency chose, of the month and as it was known', async () => {
  assert.equal(await salary('2026-08-01'), high)
  assert.match(await why('2026-08-01'), /Theo lựa chọn mặc định: Thay đổi lương/)
  const before = new Date().toISOString()
  await choose('payroll.mid-month', 'next-month', '2026-08-01')
  assert.deepEqual([await salary('2026-08-01'), await salary('2026-09-01')], [low, high])
  assert.equal(await salary('2026-08-01', `&knownAt=${before}`), high)
  assert.match(
    await why('2026-08-01'),
    /Theo lựa chọn của cơ quan: Thay đổi lương, phụ cấp giữa tháng – .*, áp dụng từ 01\/08\/2026, Quy chế số 5/,
  )
  const { choices } = await sheet('2026-08-01')
  assert.match(choices[0], /^Theo lựa chọn của cơ quan/)
  assert.match(choices[1], /^Theo lựa chọn mặc định/)
})

test('a month takes what is chosen on its first day', async () => {
  await raise('2026-10-16', 5)
  await choose('payroll.mid-month', 'in-month', '2026-10-02', await held('payroll.mid-month'))
  assert.equal(await salary('2026-10-01'), high, 'still the level of the first day')
  assert.match(await why('2026-11-01'), /tổng/)
})

test('a closed month keeps the choice it was closed under: nothing is owed by a choice made later', async () => {
  const { rows, leftOut, total } = await sheet('2026-08-01')
  const people = rows.filter(({ money }: { money: { net: number | null } }) => money.net !== null).length
  await ok(officer.post('/api/pay/months', { month: '2026-08-01', people, leftOut, payable: total.payable }))
  await choose('payroll.mid-month', 'in-month', '2026-08-01', await held('payroll.mid-month', '2026-08-01'))
  assert.equal((await sheet('2026-09-01')).rows[0].arrears, null)
  assert.match(await why('2026-08-01'), /mức mới từ tháng sau/)
  assert.match((await sheet('2026-08-01')).choices[0], /mức mới từ tháng sau/)
})

test('overtime follows the choice of its own day', async () => {
  const day = '2026-11-23'
  const body = { day, from: '17:00', to: '19:00', purpose: 'Chuẩn bị lễ', personIds: [person] }
  const { ids } = await ok(officer.post('/api/pay/overtime', body))
  await ok((await t.as('signer')).post(`/api/pay/overtime/${ids[0]}/decision`, { approve: true, note: null }))
  await ok(officer.post(`/api/pay/overtime/${ids[0]}/work`, { from: '17:00', to: '19:00' }))
  const amount = async () => (await ok(officer.get('/api/pay/overtime?month=2026-11-01'))).rows[0].amount
  const of = (share: number) => Math.round(((2_530_000 * 3.66 * share) / 176) * 1.5 * 2)
  assert.equal(await amount(), of(1))
  await choose('overtime.civil-service', 'included', '2026-11-24')
  assert.equal(await amount(), of(1), 'control: chosen from the next day')
  await choose('overtime.civil-service', 'included', '2026-11-23')
  assert.equal(await amount(), of(1.25))
  const because = JSON.stringify(await ok(officer.get(`/api/pay/overtime/${ids[0]}/why`)))
  assert.match(because, /Theo lựa chọn của cơ quan: Phụ cấp công vụ .* áp dụng từ 23\/11\/2026, Quy chế số 5/)
})

type Point = { name: string; eras: { id: string; from: string; until: string | null }[] }
async function held(name: string, day = '2026-10-02'): Promise<string | null> {
  const points: Point[] = (await officer.get('/api/agency/choices')).body
  const { eras } = points.find((one) => one.name === name)!
  return eras.find(({ from, until }) => from <= day && (until === null || day < until))?.id ?? null
}
