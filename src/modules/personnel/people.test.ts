import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readWorkbook } from '#sheets/read.ts'
import { testAgency } from '#test/support/api.ts'
import type { PersonRow } from './api.ts'

const t = await testAgency()
after(() => t.close())
const [office, school] = [await t.unit('Văn phòng'), await t.unit('Trường học')]
const team = await t.unit('Tổ Toán', school)
const people = {
  dung: await t.person({
    name: 'Đỗ Thị Ứng Dung',
    unitId: office,
    rank: '01.003',
    step: 3,
    coefficient: '3.00',
    idNumber: '022085001234',
  }),
  an: await t.person({
    name: 'Nguyễn Văn Ẩn',
    unitId: team,
    rank: '15.113',
    step: 5,
    coefficient: '3.66',
    staff: 'public-employee',
    office: 'Tổ trưởng',
  }),
  binh: await t.person({
    name: 'Nguyễn Ngọc Bình',
    unitId: school,
    rank: '01.003',
    step: 1,
    coefficient: '2.34',
    sex: 'male',
  }),
}
const officer = await t.as('officer')
const names = async (query: string, client = officer) => {
  const { status, body } = await client.get(`/api/people?${query}`)
  assert.equal(status, 200, body.says)
  assert.equal(body.total, body.rows.length)
  return body.rows.map(({ fullName }: PersonRow) => fullName)
}
const q = (text: string) => names(`q=${encodeURIComponent(text)}`)

test('search is blind to accents, to đ and Đ, to ư and to marks stacked or apart', async () => {
  for (const text of ['do thi', 'ĐỖ THỊ', 'ung', 'ưng', 'đô thi ưng', 'Đỗ Thị'.normalize('NFD'), ' ung  dung ']) {
    assert.deepEqual(await q(text), ['Đỗ Thị Ứng Dung'], text)
  }
  assert.deepEqual(await q('an'), ['Nguyễn Văn Ẩn'])
  assert.deepEqual(await q('ungg'), [])
  assert.deepEqual(await q('%'), [], 'a wildcard is a letter')
})

test('names sort by given name, then by the rest, under vi', async () => {
  assert.deepEqual(await names(''), ['Nguyễn Văn Ẩn', 'Nguyễn Ngọc Bình', 'Đỗ Thị Ứng Dung'])
  assert.deepEqual(await names('sort=coefficient&desc=true'), ['Nguyễn Văn Ẩn', 'Đỗ Thị Ứng Dung', 'Nguyễn Ngọc Bình'])
})

test('filters: a unit covers its tree; rank, step and staff', async () => {
  assert.deepEqual(await names(`unitId=${school}`), ['Nguyễn Văn Ẩn', 'Nguyễn Ngọc Bình'])
  assert.deepEqual(await names(`unitId=${team}`), ['Nguyễn Văn Ẩn'])
  assert.deepEqual(await names('rank=01.003&step=1'), ['Nguyễn Ngọc Bình'])
  assert.deepEqual(await names('staff=public-employee'), ['Nguyễn Văn Ẩn'])
})

test('a head of a unit sees his tree only; filters do not widen it', async () => {
  const head = await t.as('unit-head', school)
  assert.deepEqual(await names('', head), ['Nguyễn Văn Ẩn', 'Nguyễn Ngọc Bình'])
  assert.deepEqual(await names(`unitId=${office}`, head), [])
  assert.equal((await head.get(`/api/people/${people.dung}`)).status, 404)
  assert.equal((await head.get(`/api/people/${people.an}`)).status, 200)
  assert.equal((await (await t.as('administrator')).get('/api/people')).status, 403)
  const elsewhere = await (await t.another()).as('officer')
  assert.deepEqual(await names('', elsewhere), [])
  assert.equal((await elsewhere.get(`/api/people/${people.dung}`)).status, 404)
})

test('a number finds its holder, only from a body', async () => {
  const found = await officer.post('/api/people/by-number', { idNumber: '022085001234' })
  assert.deepEqual(
    found.body.rows.map(({ id }: PersonRow) => id),
    [people.dung],
  )
  assert.equal(JSON.stringify(found.body).includes('022085001234'), false)
  assert.equal((await officer.get('/api/people?q=022085001234')).status, 422)
  assert.equal(
    (await (await t.as('unit-head', office)).post('/api/people/by-number', { idNumber: '022085001234' })).status,
    403,
  )
})

test('the exported sheet is the list, cell by cell, and leaves a trace', async () => {
  const columns = 'fullName,birthOn,unitName,office,rank,step,coefficient,stepSince'
  const filter = `unitId=${school}&sort=coefficient&desc=true`
  const { status, raw, headers } = await officer.get(`/api/people/export?${filter}&columns=${columns}`)
  assert.equal(status, 200)
  assert.match(String(headers['content-type']), /spreadsheetml/)
  const listed: PersonRow[] = (await officer.get(`/api/people?${filter}`)).body.rows
  const expected = listed.map((row) => [
    row.fullName,
    row.birthOn,
    row.unitName,
    row.office,
    row.rank,
    row.step,
    Number(row.coefficient),
    row.stepSince,
  ])
  assert.deepEqual(await bodyOf(raw), expected)
  assert.notDeepEqual(
    await bodyOf((await officer.get(`/api/people/export?columns=${columns}`)).raw),
    expected,
    'control: other filters, other rows',
  )
  const trace = await t.db
    .selectFrom('activity')
    .select('detail')
    .where('act', '=', 'personnel.export')
    .orderBy('seq')
    .executeTakeFirstOrThrow()
  assert.equal(trace.detail['rows'], 2)
  assert.equal((await officer.get('/api/people/export?columns=idNumber')).status, 422)
})

/** The rows under the title and the headings. */
async function bodyOf(file: Buffer) {
  const { sheets } = await readWorkbook(file)
  const below = sheets[0]!.rows.filter(({ number }) => number > 3)
  return below.map(({ cells }) =>
    cells.map((cell) => cell && (cell.kind === 'number' ? cell.number : cell.kind === 'date' ? cell.date : cell.text)),
  )
}
