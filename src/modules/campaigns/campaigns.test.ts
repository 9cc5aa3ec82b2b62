import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
before(async () => {
  t = await testAgency()
  officer = await t.as('officer')
})
after(() => t.close())

const parts = ['name', 'birth', 'posting', 'step']
const wanted = { title: 'Rà soát quý II', message: 'Xem kỹ ngày sinh', parts, dueOn: '2018-05-01' }
const open = (unitIds: readonly string[] | undefined, more: object = {}) =>
  officer.post('/api/campaigns', { ...wanted, unitIds, ...more })

/** A unit with two people, its head, and a campaign that asks it. */
async function asked(name: string) {
  const unitId = await t.unit(name)
  const people = [
    await t.person({ unitId, name: 'Lý Thị An' }),
    await t.person({ unitId, name: 'Tô Văn Bình' }),
  ] as const
  const head = await t.as('unit-head', unitId)
  const { status, body } = await open([unitId])
  assert.equal(status, 200, JSON.stringify(body))
  const at = `/api/campaigns/${body.id}/units/${unitId}`
  return { id: body.id as string, unitId, people, head, at }
}

const lines = async (head: Client, at: string) =>
  (await head.get(at)).body.lines as { id: string; fullName: string; values: string[]; checked: boolean }[]
const owed = async (who: Client) =>
  (await who.get('/api/duties')).body.ofUnits as { becomes: string; overdue: boolean }[]

test('from the officer to the head of the unit and back: checked, corrected, handed in, written into the record', async () => {
  const { id, head, at, people } = await asked('Phòng Kinh tế')
  assert.deepEqual(
    (await lines(head, at)).map(({ values }) => values),
    [
      ['Lý Thị An', '19/05/1985', 'Chuyên viên, Phòng Kinh tế', 'Chuyên viên, bậc 3, hệ số 3,00'],
      ['Tô Văn Bình', '19/05/1985', 'Chuyên viên, Phòng Kinh tế', 'Chuyên viên, bậc 3, hệ số 3,00'],
    ],
  )
  assert.match((await owed(head))[0]!.becomes, /^Nộp danh sách/)
  const early = await head.post(`${at}/hand-in`, {})
  assert.equal(early.status, 409)
  assert.match(early.body.says, /Còn 2 người chưa xác nhận/)
  const asking = { personId: people[1], field: 'birth', wanted: '20/05/1985', note: 'Theo giấy khai sinh' }
  const proposed = await head.post(`${at}/corrections`, asking)
  assert.equal(proposed.status, 200, JSON.stringify(proposed.body))
  assert.equal((await head.post(`${at}/checks`, {})).status, 200)
  assert.equal((await head.post(`${at}/hand-in`, {})).status, 200)
  assert.deepEqual(await owed(head), [])
  for (const [path, body] of [
    ['checks', { personIds: [people[0]] }],
    ['corrections', asking],
    ['hand-in', {}],
  ] as const)
    assert.equal((await head.post(`${at}/${path}`, body)).status, 409, `${path} after handing in`)

  assert.match((await owed(officer))[0]!.becomes, /^Trả lời 1 đề nghị sửa/)
  assert.equal((await officer.get(`/api/campaigns/${id}`)).body.stage, 'open')
  const answer = `/api/campaigns/${id}/corrections/${proposed.body.id}/answer`
  assert.equal((await officer.post(answer, { accept: false, answer: null })).status, 422, 'no without a reason')
  assert.equal((await officer.post(answer, { accept: true, answer: null })).status, 200)
  assert.equal((await officer.post(answer, { accept: true, answer: null })).status, 409)
  const { body } = await officer.get(`/api/people/${people[1]}`)
  assert.equal(body.identity.birthOn, '1985-05-20')
  assert.match(JSON.stringify(body.sections), /Đơn vị Phòng Kinh tế đề nghị khi rà soát danh sách: Theo giấy khai sinh/)
  assert.equal((await officer.get(`/api/campaigns/${id}`)).body.stage, 'done')
  assert.deepEqual(await owed(officer), [])
})

test('a person who moves is in one list: that of the unit of the day, to be looked at again there', async () => {
  const a = await asked('Phòng Đi')
  const b = await asked('Phòng Đến')
  await a.head.post(`${a.at}/checks`, { personIds: [a.people[0]] })
  const { posting } = (await officer.get(`/api/people/${a.people[0]}`)).body
  const move = { factId: posting.factId, unitId: b.unitId, staff: 'civil-servant', title: null, office: null }
  const moved = await officer.post(`/api/people/${a.people[0]}/postings`, {
    ...move,
    from: '2018-03-15',
    reason: 'Thử',
  })
  assert.equal(moved.status, 200, JSON.stringify(moved.body))
  assert.deepEqual(
    (await lines(a.head, a.at)).map(({ id }) => id),
    [a.people[1]],
  )
  assert.equal((await a.head.post(`${a.at}/checks`, { personIds: [a.people[0]] })).status, 404)
})

test('a unit inside an asked unit answers for its own people, and nobody stands in two lists', async () => {
  const above = await t.unit('Ủy ban')
  const inside = await t.unit('Tổ một cửa', above)
  const [x, y] = [await t.person({ unitId: above }), await t.person({ unitId: inside })]
  const { body } = await open([above, inside])
  const of = async (unitId: string) =>
    (await lines(officer, `/api/campaigns/${body.id}/units/${unitId}`)).map(({ id }) => id)
  assert.deepEqual([await of(above), await of(inside)], [[x], [y]])
})

test('a campaign without units, with a day gone, on a unit that ended or that is asked already is refused', async () => {
  const unitId = await t.unit('Phòng Lặp')
  const ended = await t.unit('Phòng Đã Hết')
  await sql`update unit_profile set valid = daterange(lower(valid), '2017-01-01') where unit_id = ${ended}`.execute(
    t.db,
  )
  const counted = async () => (await officer.get('/api/campaigns')).body.length
  const before = await counted()
  assert.equal((await open([])).status, 422)
  const late = await open([unitId], { dueOn: '2018-03-31' })
  assert.deepEqual([late.status, late.body.fields.dueOn], [422, 'Hạn rà soát phải từ hôm nay trở đi.'])
  const gone = await open([unitId, ended])
  assert.equal(gone.status, 422)
  assert.match(gone.body.says, /Phòng Đã Hết không còn tồn tại/)
  assert.equal(await counted(), before)
  assert.equal((await open([unitId])).status, 200)
  const twice = await open([unitId])
  assert.equal(twice.status, 409)
  assert.match(twice.body.says, /Phòng Lặp đang có đợt rà soát/)
})

test('closing waits for the answers, and a value that cannot be is refused when it is proposed', async () => {
  const { id, head, at, people } = await asked('Phòng Đóng')
  const propose = (field: string, value: string) =>
    head.post(`${at}/corrections`, { personId: people[0], field, wanted: value, note: null })
  assert.equal((await propose('birth', '31/02/1985')).status, 422)
  assert.equal((await propose('sex', 'không rõ')).status, 422)
  assert.equal((await propose('name', 'Lý Thị An')).status, 422, 'as it is already')
  const { body } = await propose('step', 'Bậc 4')
  const close = () => officer.post(`/api/campaigns/${id}/close`, { note: 'Đủ rồi' })
  assert.equal((await close()).status, 409)
  const answer = `/api/campaigns/${id}/corrections/${body.id}/answer`
  assert.equal(
    (await officer.post(answer, { accept: true, answer: null })).status,
    422,
    'corrected on the record first',
  )
  assert.equal((await officer.post(answer, { accept: true, answer: 'Đã sửa theo quyết định' })).status, 200)
  assert.equal((await close()).status, 200)
  assert.equal((await close()).status, 409)
  assert.equal((await head.post(`${at}/checks`, {})).status, 409)
  assert.equal((await officer.get(`/api/campaigns/${id}`)).body.stage, 'closed')
})

test('an overdue list is said to be so, and no other unit sees it', async () => {
  const { id, head, at } = await asked('Phòng Trễ')
  await sql`update campaign set due_on = '2018-03-01' where id = ${id}`.execute(t.db)
  assert.equal((await owed(head)).find(({ becomes }) => becomes.includes('Rà soát'))?.overdue, true)
  const stranger = await t.as('unit-head', await t.unit('Phòng Khác Hẳn'))
  assert.equal((await stranger.get(at)).status, 404)
  assert.equal((await stranger.post(`${at}/hand-in`, {})).status, 404)
  assert.deepEqual((await stranger.get('/api/campaigns')).body, [])
})
