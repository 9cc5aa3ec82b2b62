import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { assertFacts, openSource } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { type TestAgency, testAgency } from '#test/support/api.ts'
import type { Client } from '#test/support/client.ts'

let t: TestAgency
let officer: Client
before(async () => {
  t = await testAgency({ today: '2024-11-01' })
  officer = await t.as('officer')
})
after(() => t.close())

type Made = {
  from: string
  until: string
  organiser_kind: string
  lessons: number | null
  kind?: string | null
  cost?: number
}

/** A class as an earlier record tells it, with who was in it. */
async function held({ from, until, ...more }: Made, learners: readonly (readonly [string, string | null])[]) {
  const { agency, actor } = await t.context()
  const id = newId()
  const span = { from, until } as { from: '2024-01-01'; until: '2024-01-01' }
  const values = {
    name: `Lớp ${from}`,
    subject: 'skills',
    organiser: 'Đơn vị (mẫu)',
    level: 'town',
    abroad: false,
    paper: null,
  }
  await t.db.transaction().execute(async (tx) => {
    const source = await openSource(tx, agency.id, { kind: 'correction', accountId: actor.accountId, reason: 'Thử' })
    await assertFacts(
      tx,
      'training_class',
      [{ key: { class_id: id }, span, values: { ...values, cost: null, kind: null, ...more } }],
      source,
    )
    const facts = learners.map(([person_id, outcome]) => ({
      key: { person_id, class_id: id },
      span,
      values: { outcome, grade: null },
    }))
    await assertFacts(tx, 'class_learner', facts, source)
    await assertFacts(
      tx,
      'class_fund',
      more.cost ? [{ key: { class_id: id, fund: 'aid' }, span, values: { amount: more.cost } }] : [],
      source,
    )
  })
  return id
}

const matter = async (personId: string, id: string, day = '2024-11-01') => {
  const { body } = await officer.get(`/api/people/${personId}/law?day=${day}`)
  return body.matters.find((one: { id: string }) => one.id === id)
}

test('báo cáo: lớp, lượt, người và kinh phí theo từng cách gộp; đến ngày nào đếm đến ngày ấy; số nào cũng có người', async () => {
  const unitId = await t.unit('Phòng Báo cáo')
  const head = await t.person({ unitId, name: 'Phan Trưởng', office: 'Trưởng phòng' })
  const other = await t.person({ unitId, name: 'Phan Viên' })
  const centre = { organiser_kind: 'public-centre', lessons: 24 }
  await held({ ...centre, from: '2023-03-01', until: '2023-03-04', cost: 5_000_000 }, [
    [head, 'completed'],
    [other, 'completed'],
  ])
  await held({ ...centre, from: '2024-05-01', until: '2024-05-04' }, [[head, 'left']])
  await held({ ...centre, organiser_kind: 'university', from: '2024-06-01', until: '2024-06-04', cost: 7_000_000 }, [])
  const rowsOf = async (by: string, to = '2024-11-01') => {
    const { body } = await officer.get(`/api/training/report?by=${by}&to=${to}`)
    return body.rows.map(({ key, classes, learners, people, cost }: Record<string, unknown>) => [
      key,
      classes,
      learners,
      people,
      cost,
    ])
  }
  assert.deepEqual(await rowsOf('organiser'), [
    ['university', 1, 0, 0, 7_000_000],
    ['public-centre', 2, 3, 2, 5_000_000],
  ])
  assert.deepEqual(await rowsOf('year', '2024-05-01'), [
    ['2023', 1, 2, 2, 5_000_000],
    ['2024', 1, 1, 1, 0],
  ])
  assert.deepEqual(await rowsOf('office', '2024-05-31'), [
    ['held', 2, 2, 1, 5_000_000],
    ['none', 1, 1, 1, 5_000_000],
  ])
  assert.deepEqual(await rowsOf('fund'), [
    ['aid', 2, 2, 2, 12_000_000],
    ['unknown', 1, 1, 1, 0],
  ])
  const { body } = await officer.get('/api/training/report?to=2024-11-01')
  assert.match(
    body.sentences[1].says,
    /^Đến ngày 01\/11\/2024, Trung tâm Hành chính công đã mở 2 lớp cho 3 lượt người\.$/,
  )
  const behind = await officer.get('/api/training/report/learners?by=office&key=held&to=2024-11-01')
  assert.deepEqual(
    [behind.body.total, behind.body.rows.map(({ fullName }: { fullName: string }) => fullName)],
    [2, ['Phan Trưởng', 'Phan Trưởng']],
  )
  const elsewhere = await t.as('unit-head', await t.unit('Phòng Khác'))
  const { body: narrow } = await elsewhere.get('/api/training/report?to=2024-11-01')
  assert.deepEqual([narrow.total.classes, narrow.total.learners], [0, 0])
})

test('số tiết trong năm: khóa hoàn thành, được tính, trong năm ấy; thiếu bao nhiêu nói bấy nhiêu', async () => {
  const unitId = await t.unit('Phòng Số tiết')
  const person = await t.person({ unitId, name: 'Cao Học' })
  const contract = await t.person({ unitId, name: 'Cao Khoán', staff: 'contract-worker' })
  const own = { organiser_kind: 'other' }
  const done = [[person, 'completed']] as const
  await held({ ...own, from: '2024-02-01', until: '2024-02-03', lessons: 16 }, [...done, [contract, 'completed']])
  await held({ ...own, from: '2024-03-01', until: '2024-03-03', lessons: 8, kind: 'other' }, done)
  await held({ ...own, from: '2024-04-01', until: '2024-04-03', lessons: 12 }, [[person, 'left']])
  await held({ ...own, from: '2023-12-30', until: '2024-01-02', lessons: 10 }, done)
  await held({ ...own, from: '2023-12-30', until: '2024-01-01', lessons: 40 }, done)
  await held({ ...own, from: '2024-07-01', until: '2024-07-02', lessons: null }, done)
  const { body } = await officer.get(`/api/training/hours?unitId=${unitId}`)
  const [row] = body.rows
  assert.deepEqual([body.short, row.lessons, row.required, row.shortfall], [1, 26, 40, 14])
  const { value, finding, missing } = await matter(person, 'annual-training')
  assert.equal(value, '26/40 tiết trong năm 2024')
  assert.equal(finding.says, 'Còn thiếu 14 tiết trong năm')
  assert.equal(missing, '1 lớp chưa ghi số tiết nên chưa được tính')
  assert.equal(await matter(contract, 'annual-training'), undefined)
  const before2024 = (await officer.get(`/api/training/hours?unitId=${unitId}&year=2023&only=enough`)).body
  assert.deepEqual([before2024.enough, before2024.rows[0].lessons], [1, 40])
})

test('cam kết phục vụ bị phá: số tiền có phép tính, làm tròn tháng theo lựa chọn, đủ thời gian thì thôi', async () => {
  const person = await t.person({ name: 'Đinh Cam Kết', staff: 'public-employee' })
  const body = {
    name: 'Cao học',
    subject: 'profession',
    kind: 'programme',
    organiserKind: 'university',
    organiser: 'Trường (mẫu)',
    level: 'province',
    from: '2024-11-01',
    to: '2024-11-30',
    lessons: 400,
  }
  const { id: classId } = (await officer.post('/api/training/classes', body)).body
  const terms = { classId, commitment: { months: 24, cost: 48_000_000, postgraduate: true } }
  const draft = (
    await officer.post('/api/decisions', { kind: 'send-to-training', personIds: [person], by: t.today, terms })
  ).body
  await officer.post(`/api/decisions/${draft.id}/submit`, { version: 1 })
  assert.equal((await (await t.as('signer')).post(`/api/decisions/${draft.id}/sign`, { version: 2 })).status, 200)
  const ask = async (query: string) => (await officer.get(`/api/people/${person}/training-refund?${query}`)).body[0]
  const early = await ask('leftOn=2025-12-20')
  assert.deepEqual([early.from, early.until, early.amount], ['2024-12-01', '2026-12-01', 24_000_000])
  assert.match(JSON.stringify(early.finding), /S = 48\.000\.000 đồng : 24 × \(24 − 12\) = 24\.000\.000 đồng/)
  assert.equal((await ask('leftOn=2025-12-20&rounding=half_month_up')).amount, 22_000_000)
  assert.equal((await ask('leftOn=2026-12-01')).amount, 0)
  assert.equal((await ask('leftOn=2024-11-15')).amount, 48_000_000)
  assert.equal((await ask('leftOn=2025-12-20&dismissed=true')).amount, 0, 'the decree of employees names no dismissal')
  const said = await matter(person, 'training-commitment')
  assert.match(said.value, /^Đến ngày 01\/12\/2026; nếu thôi việc ngày 01\/11\/2024 thì đền bù 48\.000\.000 đồng$/)
  const lines = (await officer.get(`/api/people/${person}`)).body.sections.find(
    ({ id }: { id: string }) => id === 'training',
  ).lines
  assert.match(JSON.stringify(lines), /24 tháng sau lớp “Cao học”, chi phí 48\.000\.000 đồng/)
})
