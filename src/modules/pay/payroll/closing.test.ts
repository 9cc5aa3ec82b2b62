import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { Client as Pg } from 'pg'
import { testAgency, type TestAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
let unit: string
let other: string

before(async () => {
  t = await testAgency({ today: '2026-11-23' })
  officer = await t.as('officer')
  unit = await t.unit('Phòng Văn hóa')
  other = await t.unit('Phòng Kinh tế')
})
after(() => t.close())

const reason = 'Theo hồ sơ'
const step = { rank: '01.003', step: 3, coefficient: '3.00', stepSince: '2024-05-01' } as const
const ok = async (answer: ReturnType<Client['post']>) => {
  const { status, body } = await answer
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
const sheet = (month: string, query = '') => ok(officer.get(`/api/pay/sheet?month=${month}${query}`))
type Row = {
  personId: string
  money: Record<string, number | null>
  arrears: { net: number } | null
  changes: string[]
} & Record<string, any> // oxlint-disable-line typescript/no-explicit-any
const rowOf = async (id: string, month: string): Promise<Row> =>
  (await sheet(month)).rows.find((row: Row) => row.personId === id)
const close = async (month: string) => {
  const { total, leftOut, rows } = await sheet(month)
  const people = rows.filter(({ money }: Row) => money.net !== null).length
  return officer.post('/api/pay/months', { month, people, leftOut, payable: total.payable })
}

test('who is paid', async () => {
  await t.person({ name: 'Trần Thị Lương', unitId: unit, ...step })
  await t.person({ name: 'Lê Văn Thu', unitId: other, ...step, step: 4, coefficient: '3.33' })
  await t.person({ name: 'Vũ Thị Lạ', unitId: unit, ...step, coefficient: '3.05' })
  assert.equal((await sheet('2026-09-01')).leftOut, 1)
})

test('a month is closed once, even when two close it together; what was paid stays as it was', async () => {
  assert.equal((await close('2027-01-01')).status, 409, 'the month has not come')
  const { total, leftOut, rows } = await sheet('2026-09-01')
  const people = rows.filter(({ money }: Row) => money.net !== null).length
  const stale = { month: '2026-09-01', people: people + 1, leftOut, payable: total.payable }
  assert.equal((await officer.post('/api/pay/months', stale)).status, 409)
  const asSeen = { ...stale, people }
  const both = await Promise.all([officer.post('/api/pay/months', asSeen), officer.post('/api/pay/months', asSeen)])
  assert.deepEqual(both.map(({ status }) => status).toSorted(), [200, 409])
  const kept = await t.db.selectFrom('pay_month').select('month').execute()
  assert.deepEqual(
    kept.map(({ month }) => month),
    ['2026-09-01'],
  )
  await assert.rejects(t.db.updateTable('pay_slip').set({ ordinal: 9 }).execute(), /append-only/)
  assert.equal((await close('2026-11-01')).status, 409, 'October comes first')
})

test('a past learned later is paid once, as arrears of the next month', async () => {
  const [raised] = (await sheet('2026-09-01')).rows.filter(({ fullName }: Row) => fullName === 'Lê Văn Thu')
  const id = raised.personId
  assert.equal((await rowOf(id, '2026-10-01')).arrears, null)
  await ok(
    officer.post(`/api/people/${id}/steps`, {
      rank: '01.003',
      step: 5,
      from: '2026-09-01',
      countedFrom: '2026-09-01',
      reason,
      replaces: null,
    }),
  )
  assert.deepEqual((await rowOf(id, '2026-09-01')).money, raised.money, 'a closed month stays as it was paid')
  const october = await rowOf(id, '2026-10-01')
  const more = october.money.net! - raised.money.net
  assert.ok(more > 0)
  assert.equal(october.arrears?.net, more)
  assert.equal(october['payable'], october.money.net! + more)
  const why = await ok(officer.get(`/api/people/${id}/pay/why?month=2026-10-01&part=arrears`))
  assert.match(why.from[0].says, /^Tháng 09\/2026: tính lại trừ đã trả/)
  assert.equal((await close('2026-10-01')).status, 200)
  assert.equal((await rowOf(id, '2026-10-01')).arrears?.net, more, 'kept with the month that paid it')
  assert.equal((await rowOf(id, '2026-11-01')).arrears, null, 'a second sheet does not pay it again')

  await withoutSettlements(async () => {
    assert.equal(
      (await rowOf(id, '2026-11-01')).arrears?.net,
      more,
      'control: nothing else keeps it from being paid twice',
    )
  })
  assert.equal((await rowOf(id, '2026-11-01')).arrears, null)
})

test('a raise taken back is asked back, and somebody who has left still is owed', async () => {
  const [{ personId: id }] = (await sheet('2026-09-01')).rows.filter(({ fullName }: Row) => fullName === 'Lê Văn Thu')
  await ok(
    officer.post(`/api/people/${id}/steps`, {
      rank: '01.003',
      step: 4,
      from: '2026-09-01',
      countedFrom: '2026-09-01',
      reason,
      replaces: null,
    }),
  )
  const november = await rowOf(id, '2026-11-01')
  const october = await rowOf(id, '2026-10-01')
  const { settled, paid } = { settled: october.arrears!.net, paid: october.money.net! - november.money.net! }
  assert.equal(november.arrears?.net, -(settled + paid), 'two months asked back: what was settled and what was paid')
  const { posting } = await ok(officer.get(`/api/people/${id}`))
  await ok(officer.post(`/api/people/${id}/departure`, { factId: posting.factId, on: '2026-11-01', reason }))
  const gone = await rowOf(id, '2026-11-01')
  assert.equal(gone['unitName'], 'Không còn trong bảng lương')
  assert.equal(gone['payable'], -(settled + paid))
  assert.deepEqual(
    (await sheet('2026-11-01')).gone.map(({ personId }: Row) => personId),
    [id],
  )
})

test('one sees what he himself is paid, and reading it leaves its trace', async () => {
  const { personId } = (await sheet('2026-09-01')).rows.find(({ fullName }: Row) => fullName === 'Trần Thị Lương')
  const own = await t.as('employee', undefined, personId)
  const mine = await ok(own.get(`/api/people/${personId}/pay`))
  assert.equal(mine.row.personId, personId)
  assert.match(mine.finding.says, /Được nhận trong tháng 11\/2026/)
  assert.equal((await own.get('/api/pay/sheet')).status, 403)
  const { rows } = await t.db
    .selectFrom('activity')
    .select('says')
    .where('act', 'like', 'pay.%')
    .execute()
    .then((all) => ({ rows: all }))
  assert.ok(rows.some(({ says }) => says === 'Xem lương tháng 11/2026'))
  assert.ok(!rows.some(({ says }) => /\d{3}\.\d{3}/.test(says)), 'no amounts in the activity record')
})

/** With what was settled hidden, as if nobody had kept it. */
async function withoutSettlements(work: () => Promise<void>) {
  const owner = new Pg(t.ownerUrl)
  await owner.connect()
  try {
    await owner.query(
      `alter table pay_settlement disable trigger user; create table kept as select * from pay_settlement; delete from pay_settlement`,
    )
    await work()
    await owner.query(
      `insert into pay_settlement select * from kept; drop table kept; alter table pay_settlement enable trigger user`,
    )
  } finally {
    await owner.end()
  }
}
