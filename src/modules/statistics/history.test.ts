import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import { assertFacts, type Fact, openSource, type Source, withdraw } from '#db/history.ts'
import type { FactTable } from '#db/tables.ts'
import { newId } from '#lib/id.ts'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const { actor } = await t.context()
const day = '2018-03-01'

const within = <T>(work: (tx: Tx, source: Source) => Promise<T>) =>
  t.db.transaction().execute(async (tx) => {
    const opened = { kind: 'correction', accountId: actor.accountId, reason: 'Thử' } as const
    return work(tx, await openSource(tx, t.agency.id, opened))
  })
const write = (table: FactTable, facts: readonly Fact[]) =>
  within(async (tx, source) => {
    await assertFacts(tx, table, facts, source)
    return source.id
  })
const graduated = (person: string) =>
  write('qualification', [
    {
      key: { person_id: person, entry_id: newId() },
      span: { from: '2008-06-01' },
      values: { level: 'university', mode: 'full-time', awarded_on: '2008-06-01', field: null },
    },
  ])

const ask = async (body: object) => {
  const { status, body: told } = await officer.post('/api/statistics/figure', { day, ...body })
  assert.equal(status, 200, JSON.stringify(told))
  return told
}
const value = async (body: object): Promise<number> => (await ask(body)).value
const people = async (body: object) => {
  const { status, body: told } = await officer.post('/api/statistics/people', { day, ...body })
  assert.equal(status, 200, JSON.stringify(told))
  return told as { total: number; rows: { id: string; unitName: string | null; detail: string | null }[] }
}
const now = async () => {
  const { rows } = await sql<{ now: string }>`select to_char(clock_timestamp() at time zone 'UTC',
    'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(t.db)
  return rows[0]!.now
}

const office = await t.unit('Phòng Nội vụ')

test('dữ kiện rút lại: nay không tính, như đã biết trước đó vẫn tính', async () => {
  const person = await t.person({ unitId: office })
  const before = await value({ indicator: 'intellectuals' })
  const written = await graduated(person)
  assert.equal(await value({ indicator: 'intellectuals' }), before + 1)
  const knownAt = await now()
  assert.deepEqual(await within((tx, source) => withdraw(tx, written, source)), [])
  assert.equal(await value({ indicator: 'intellectuals' }), before)
  assert.equal(await value({ indicator: 'intellectuals', knownAt }), before + 1)
})

test('hai hồ sơ đã gộp: nay là một người, như đã biết trước khi gộp là hai', async () => {
  const twin = () => t.person({ name: 'Vũ Thị Sinh Đôi', unitId: office })
  const [keepId, mergeId] = [await twin(), await twin()]
  for (const person of [keepId, mergeId]) await graduated(person)
  const counted = async (more: object = {}) => [
    await value({ indicator: 'staff', ...more }),
    await value({ indicator: 'intellectuals', ...more }),
  ]
  const [staff, intellectuals] = await counted()
  const knownAt = await now()
  const { status, body } = await officer.post('/api/merges', { keepId, mergeId, choices: {}, reason: 'Nhập hai lần' })
  assert.equal(status, 200, JSON.stringify(body))
  assert.deepEqual(await counted(), [staff! - 1, intellectuals! - 1])
  assert.deepEqual(await counted({ knownAt }), [staff, intellectuals])
  const listed = await people({ indicator: 'staff', limit: 500 })
  assert.deepEqual([listed.rows.some(({ id }) => id === mergeId), listed.total], [false, staff! - 1])
})

const [old, fresh] = [await t.unit('Xã Cũ'), await t.unit('Phường Mới')]
const mover = await t.person({ name: 'Đỗ Thị Chuyển', unitId: old, since: '2010-01-01' })
await write('appointment', [
  {
    key: { person_id: mover, office: 'Phó Chủ tịch', unit_id: old },
    span: { from: '2015-05-01' },
    values: { kind: 'first', appointed_on: '2015-05-01', term_until: null, paper: '15/QĐ' },
  },
])
await write('posting', [
  {
    key: { person_id: mover },
    span: { from: '2017-07-01' },
    values: { unit_id: fresh, staff: 'civil-servant', title: 'Chuyên viên', office: null },
  },
])
const administrator = await t.as('administrator')
const { version } = (await administrator.get('/api/units')).body.find(({ id }: { id: string }) => id === old)
const ended = await administrator.post(`/api/units/${old}/end`, { version, on: '2017-07-01', reason: 'Sắp xếp' })
assert.equal(ended.status, 200, JSON.stringify(ended.body))
await write('unit_succession', [
  { key: { from_id: old, to_id: fresh }, span: { from: '2017-07-01' }, values: { kind: 'merged' } },
])

test('sắp xếp đơn vị: trước ngày ấy ở đơn vị cũ, từ ngày ấy ở đơn vị mới; đơn vị không còn thì từ chối', async () => {
  const at = async (unit: string, on: string) =>
    (await people({ indicator: 'staff', by: ['unit'], at: [unit], day: on })).rows.map(({ id }) => id)
  assert.deepEqual(await at(old, '2017-06-30'), [mover])
  assert.deepEqual(await at(fresh, '2017-07-01'), [mover])
  const gone = { indicator: 'staff', day, unitId: old }
  const { status, body } = await officer.post('/api/statistics/figure', gone)
  assert.equal(status, 422)
  assert.match(body.says, /không có trong cây đơn vị tại ngày 01\/03\/2018/)
  const named = await officer.post('/api/statistics/people', { indicator: 'staff', day, by: ['unit'], at: [old] })
  assert.match(named.body.says, /không có giá trị/)
})

test('việc xảy ra ở đơn vị tiền thân tính cho đơn vị kế thừa, và giữ tên đơn vị của ngày ấy', async () => {
  const told = await ask({ indicator: 'appointed', unitId: fresh, by: ['unit'] })
  assert.deepEqual([told.value, told.rows], [1, [{ codes: [fresh], value: 1 }]])
  assert.match(told.definition, /đơn vị tiền thân/)
  const { rows } = await people({ indicator: 'appointed', unitId: fresh })
  assert.deepEqual(
    rows.map(({ id, unitName, detail }) => [id, unitName, detail]),
    [[mover, 'Xã Cũ', '01/05/2015, 15/QĐ']],
  )
  assert.equal(await value({ indicator: 'appointed', unitId: office }), 0)
})

test('lớp học không thuộc riêng đơn vị nào; chia hai lần theo một đặc điểm thì từ chối', async () => {
  const refused = async (body: object) => {
    const { status, body: told } = await officer.post('/api/statistics/figure', { day, ...body })
    assert.equal(status, 422, JSON.stringify(told))
    return told.says
  }
  assert.match(await refused({ indicator: 'classes', unitId: fresh }), /Hãy xem lượt học viên/)
  assert.match(await refused({ indicator: 'staff', by: ['sex', 'sex'] }), /Không chia hai lần/)
  assert.equal(await value({ indicator: 'learners', unitId: fresh }), 0)
})

test('lớp học: tài khoản của một đơn vị chỉ thấy lớp có người của đơn vị', async () => {
  const [inside, outside] = [newId(), newId()]
  const span = { from: '2018-01-10', until: '2018-01-12' } as const
  const values = {
    name: 'Lớp',
    subject: 'skills',
    organiser_kind: 'university',
    organiser: 'Trường Đại học',
    level: 'town',
  }
  const classes = [inside, outside].map((id) => ({ key: { class_id: id }, span, values: { ...values, abroad: false } }))
  await write('training_class', classes)
  const other = await t.person({ unitId: office })
  const learner = (person_id: string, class_id: string) => ({
    key: { person_id, class_id },
    span,
    values: { outcome: null },
  })
  await write('class_learner', [learner(mover, inside), learner(other, outside)])
  const head = await t.as('unit-head', fresh)
  const asked = { indicator: 'university-classes', day }
  assert.equal((await head.post('/api/statistics/figure', asked)).body.value, 1)
  assert.equal((await officer.post('/api/statistics/figure', asked)).body.value, 2)
  const { rows } = (await head.post('/api/statistics/people', asked)).body
  assert.deepEqual(
    rows.map(({ id }: { id: string }) => id),
    [inside],
  )
})

test('thâm niên, năm nghỉ hưu, khu vực, biên chế', async () => {
  const unit = await t.unit('Trung tâm Một')
  const woman = await t.person({ unitId: unit, sex: 'female', birthOn: '1964-12-31', staff: 'civil-servant' })
  await t.person({ unitId: unit, sex: 'female', birthOn: '1965-01-01', staff: 'contract-worker' })
  await write('recruitment', [
    {
      key: { person_id: woman, recruited_on: '2008-03-01' },
      span: { from: '2008-03-01' },
      values: { way: 'exam', staff: 'civil-servant', unit_id: unit, level: 'university', paper: '1/QĐ' },
    },
  ])
  const rows = async (trait: string, on = day) => {
    const told = await ask({ indicator: 'staff', unitId: unit, by: [trait], day: on })
    return Object.fromEntries(
      told.rows.map(({ codes, value: n }: { codes: (string | null)[]; value: number }) => [codes[0], n]),
    )
  }
  assert.deepEqual(await rows('service-years'), { '10-14': 1, null: 1 }, 'ten years on the day')
  assert.deepEqual(await rows('service-years', '2018-02-28'), { '5-9': 1, null: 1 })
  assert.deepEqual(await rows('retirement-year'), { 2019: 1, 2020: 1 }, 'nữ 55 tuổi: 31/12/2019 và 01/01/2020')
  assert.deepEqual(await rows('sector'), { state: 2 })
  const quota = (civil: number) =>
    write('staff_quota', [
      { key: { unit_id: unit, staff: 'civil-servant' }, span: { from: '2018-01-01' }, values: { quota: civil } },
    ])
  const asked = { indicator: 'staff-of-quota', unitId: unit }
  assert.deepEqual([(await ask(asked)).value, (await ask(asked)).of], [1, null])
  await quota(4)
  const told = await ask(asked)
  assert.deepEqual([told.value, told.of, told.percent], [1, 4, '25'])
})
