import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import type { Tx } from '#db/connect.ts'
import type { PlainDate } from '#lib/date.ts'
import { assertFacts, end, type Fact, openSource } from '#db/history.ts'
import type { FactTable } from '#db/tables.ts'
import { newId } from '#lib/id.ts'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const [office, ward] = [await t.unit('Văn phòng'), await t.unit('Phường Một')]

const sourceOf = async (tx: Tx) => {
  const { rows } = await sql<{ id: string }>`select id from account where agency_id = ${t.agency.id} limit 1`.execute(
    tx,
  )
  return openSource(tx, t.agency.id, { kind: 'correction', accountId: rows[0]!.id, reason: 'Kiểm thử' })
}
const write = (table: FactTable, facts: readonly Fact[]) =>
  t.db.transaction().execute(async (tx) => assertFacts(tx, table, facts, await sourceOf(tx)))

const degree = (person: string, level: string, mode: string | null, awarded: string, entry = newId()) =>
  write('qualification', [
    {
      key: { person_id: person, entry_id: entry },
      span: { from: awarded as never },
      values: { level, mode, awarded_on: awarded, field: null },
    },
  ])
const lives = (person: string, unit: string, from: string, until?: string) =>
  write('town_tie', [
    {
      key: { person_id: person, kind: 'lives' },
      span: { from: from as never, until: (until ?? null) as never },
      values: { unit_id: unit },
    },
  ])

const retire = (person: string, on: PlainDate) =>
  t.db.transaction().execute(async (tx) => end(tx, 'posting', { person_id: person }, on, await sourceOf(tx)))

const since = '2010-01-01' as const
const [lan, minh, hoa] = [
  await t.person({
    name: 'Nguyễn Thị Lan',
    sex: 'female',
    birthOn: '1985-05-05',
    unitId: office,
    staff: 'civil-servant',
    since,
  }),
  await t.person({
    name: 'Trần Văn Minh',
    sex: 'male',
    birthOn: '1960-01-01',
    unitId: ward,
    staff: 'public-employee',
    since,
  }),
  await t.person({ name: 'Lê Thị Hoa', sex: 'female', birthOn: '1990-09-09', unitId: ward, since }),
]
await degree(lan, 'university', 'full-time', '2007-06-01')
await degree(lan, 'master', 'in-service', '2016-06-01')
await degree(minh, 'university', 'full-time', '1985-06-01')
await degree(hoa, 'college', 'full-time', '2012-06-01')

const ask = async (body: object) => {
  const { status, body: told } = await officer.post('/api/statistics/figure', { day: '2018-03-01', ...body })
  assert.equal(status, 200, JSON.stringify(told))
  return told
}
const people = async (body: object) => {
  const { status, body: told } = await officer.post('/api/statistics/people', { day: '2018-03-01', ...body })
  assert.equal(status, 200, JSON.stringify(told))
  return told
}
const refused = async (body: object) => {
  const { status, body: told } = await officer.post('/api/statistics/figure', {
    indicator: 'staff',
    day: '2018-03-01',
    ...body,
  })
  assert.equal(status, 422, JSON.stringify(told))
  return told.says as string
}

test('trí thức và tỷ lệ chính quy theo văn bằng cao nhất của ngày', async () => {
  const formal = await ask({ indicator: 'intellectuals-formal' })
  assert.deepEqual([formal.value, formal.of, formal.percent], [1, 2, '50'])
  const before = await ask({ indicator: 'intellectuals-formal', day: '2016-05-31' })
  assert.deepEqual([before.value, before.of], [2, 2], 'before she became a master in service')
  assert.match(formal.definition, /từ đại học trở lên/)
})

test('mọi ô của mọi chỉ tiêu, chia theo từng cặp đặc điểm, đúng bằng số người liệt kê được', async () => {
  const { body } = await officer.get('/api/statistics/catalogue')
  const traits = body.indicators.find(({ id }: { id: string }) => id === 'staff').breakdowns as string[]
  for (const [at, trait] of traits.entries()) {
    const by = [trait, traits[(at + 3) % traits.length]!]
    for (const indicator of ['staff', 'intellectuals', 'register']) {
      const figure = await ask({ indicator, by })
      const whole = await ask({ indicator })
      const cells = figure.rows as { codes: (string | null)[]; value: number }[]
      assert.equal(
        cells.reduce((sum, { value }) => sum + value, 0),
        whole.value,
        `${indicator} ${by.join()}`,
      )
      for (const { codes, value } of cells) {
        const listed = await people({ indicator, by, at: codes })
        assert.deepEqual(
          [listed.total, listed.rows.length],
          [value, value],
          `${indicator} ${by.join()} ${codes.join()}`,
        )
      }
    }
  }
})

test('mọi chỉ tiêu đều trả lời được theo mọi đặc điểm của nó', async () => {
  const { body } = await officer.get('/api/statistics/catalogue')
  for (const { id, breakdowns } of body.indicators)
    for (const trait of breakdowns) assert.ok((await ask({ indicator: id, by: [trait] })).value >= 0, `${id} ${trait}`)
})

test('ghi muộn, sửa, và như đã biết trước đó', async () => {
  const before = (await ask({ indicator: 'intellectuals' })).value
  const { rows } = await sql<{
    now: string
  }>`select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as now`.execute(t.db)
  const entry = newId()
  await degree(hoa, 'university', 'distance', '2017-01-01', entry)
  assert.equal((await ask({ indicator: 'intellectuals' })).value, before + 1)
  assert.equal((await ask({ indicator: 'intellectuals', knownAt: rows[0]!.now })).value, before, 'not known then')
  const { body } = await officer.post('/api/statistics/difference', {
    question: { indicator: 'intellectuals', day: '2018-03-01', knownAt: rows[0]!.now },
    laterKnownAt: null,
  })
  assert.deepEqual([body.gained.map(({ fullName }: { fullName: string }) => fullName), body.lost], [['Lê Thị Hoa'], []])
  await degree(hoa, 'intermediate', 'distance', '2017-01-01', entry)
  assert.equal((await ask({ indicator: 'intellectuals' })).value, before, 'corrected')
})

test('người chuyển đơn vị tính một lần, ở đơn vị của ngày ấy; người nghỉ hưu vẫn sống ở đây còn là trí thức', async () => {
  const mover = await t.person({ name: 'Phạm Chuyển', unitId: office, since, sex: 'male', birthOn: '1970-01-01' })
  await degree(mover, 'doctor', null, '2000-01-01')
  const all = (await ask({ indicator: 'staff' })).value
  await write('posting', [
    { key: { person_id: mover }, span: { from: '2017-07-01' }, values: { unit_id: ward, staff: 'civil-servant' } },
  ])
  assert.equal((await ask({ indicator: 'staff' })).value, all)
  const where = async (day: string) =>
    (await people({ indicator: 'staff', by: ['unit'], at: [ward], day })).rows.some(
      ({ id }: { id: string }) => id === mover,
    )
  assert.deepEqual([await where('2017-06-30'), await where('2017-07-01')], [false, true])
  const once = async () =>
    (await people({ indicator: 'intellectuals' })).rows.filter(({ id }: { id: string }) => id === mover).length
  await lives(mover, ward, '2005-01-01')
  assert.equal(await once(), 1, 'with a post and a home here')
  await retire(mover, '2018-01-01')
  assert.equal((await ask({ indicator: 'staff' })).value, all - 1)
  assert.equal(await once(), 1, 'retired, living here')
})

test('bảng tự lập: tổng bằng con số, tệp Excel bằng màn hình', async () => {
  const asked = { population: 'staff', rows: ['sex'], columns: ['level'], day: '2018-03-01' }
  const { body } = await officer.post('/api/statistics/table', asked)
  assert.equal(body.total, (await ask({ indicator: 'staff' })).value)
  assert.equal(
    body.columnTotals.reduce((a: number, b: number) => a + b, 0),
    body.total,
  )
  const { readWorkbook } = await import('#sheets/read.ts')
  const { raw } = await officer.request('POST', '/api/statistics/table/export', asked)
  const rows = (await readWorkbook(raw)).sheets[0]!.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
  const shown = body.rows.map(({ labels }: { labels: string[] }, at: number) => [
    ...labels,
    ...body.cells[at].map(String),
    String(body.rowTotals[at]),
  ])
  assert.deepEqual(rows.slice(-1 - shown.length, -1), shown)
})

test('câu hỏi sai bị từ chối, có lý do', async () => {
  assert.match(await refused({ indicator: 'khong-co' }), /Không có chỉ tiêu/)
  assert.match(await refused({ by: ['la'] }), /Không có đặc điểm/)
  assert.match(await refused({ by: ['subject'] }), /đặc điểm này không có ở đó/)
  assert.match(await refused({ filters: [{ trait: 'sex', in: ['khac'] }] }), /không có giá trị/)
  assert.match(await refused({ from: '2019-01-01' }), /ngược/)
  assert.match(await refused({ knownAt: '2090-01-01T00:00:00Z' }), /tương lai/)
  assert.match(await refused({ day: '1950-01-01' }), /chỉ có từ ngày/)
})

test('trong phạm vi một đơn vị chỉ đếm người của đơn vị ấy', async () => {
  const head = await t.as('unit-head', office)
  const { body } = await head.post('/api/statistics/figure', { indicator: 'staff', day: '2018-03-01' })
  const { body: listed } = await head.post('/api/statistics/people', { indicator: 'staff', day: '2018-03-01' })
  assert.equal(body.value, 1)
  assert.deepEqual(
    listed.rows.map(({ id }: { id: string }) => id),
    [lan],
  )
  assert.match(body.definition, /trong phạm vi/)
})
