import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { assertFacts, openSource } from '#db/history.ts'
import { newId } from '#lib/id.ts'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const [office, ward] = [await t.unit('Phòng Nội vụ'), await t.unit('Phường Một')]
await sql`update unit_profile set kind = 'ward' where agency_id = ${t.agency.id} and unit_id = ${ward}`.execute(t.db)

const born = (sex: 'male' | 'female', birthOn: string, unitId = office) =>
  t.person({ name: `${sex} ${birthOn}`, sex, birthOn: birthOn as never, unitId, staff: 'civil-servant' })

const post = (title: string, staff: 'cadre' | 'civil-servant', office: string | null = null) =>
  t.person({ name: title, unitId: ward, staff, title, ...(office && { office }) })

type Cell = { value: number | null }
type Form = { head: { text: string; colSpan: number; rowSpan: number }[][]; rows: { label: string; cells: Cell[] }[] }
const read = async (form: string) => {
  const { status, body } = await officer.get(`/api/statistics/forms/${form}?day=2018-03-01`)
  assert.equal(status, 200, JSON.stringify(body))
  return body as Form & { notes: string[]; checks: { says: string; holds: boolean }[] }
}

/** 'Nhóm | giữa | cột' of each column, laid out as a browser lays out the headings. */
function paths({ head, rows }: Form): string[] {
  const width = rows[0]!.cells.length + 1
  const grid = head.map(() => Array.from({ length: width }, () => ''))
  head.forEach((cells, level) => {
    for (const { text, colSpan, rowSpan } of cells) {
      const at = grid[level]!.indexOf('')
      for (let down = 0; down < rowSpan; down++) grid[level + down]!.fill(text, at, at + colSpan)
    }
  })
  return Array.from({ length: width }, (_, at) => [...new Set(grid.map((line) => line[at]!))].join(' | ')).slice(1)
}

const totals = (form: Form) => {
  const { cells } = form.rows.at(-1)!
  return Object.fromEntries(paths(form).map((path, at) => [path, cells[at]!.value]))
}

await born('female', '1967-03-02') // 50
await born('female', '1967-03-01') // 51
await born('female', '1963-03-01') // 55, its last day
await born('female', '1963-02-28') // beyond 55
await born('male', '1963-01-01') // 55
await born('male', '1962-03-01') // 56
await born('male', '1958-03-01') // 60, its last day
await born('male', '1958-02-28') // beyond 60

test('BM01: cột 51 đến 60, nữ 51 đến 55, nam 56 đến 60, trên tuổi nghỉ hưu; cộng đủ', async () => {
  const form = await read('bm01')
  const told = totals(form)
  assert.equal(told['Độ tuổi | 41 đến 50'], 1)
  assert.equal(told['Độ tuổi | 51 đến 60 | Tổng số'], 5)
  assert.equal(told['Độ tuổi | 51 đến 60 | Nữ 51 đến 55'], 2)
  assert.equal(told['Độ tuổi | 51 đến 60 | Nam 56 đến 60'], 2)
  assert.equal(told['Độ tuổi | Trên tuổi nghỉ hưu'], 2)
  assert.deepEqual(
    form.checks.filter(({ says }) => says.startsWith('Độ tuổi')).map(({ holds }) => holds),
    [true],
  )
})

test('BM02: chức danh cấp xã nhận theo chữ đã ghi', async () => {
  await post('Bí thư Đảng ủy', 'cadre', 'Bí thư Đảng uỷ')
  await post('Phó Bí thư thường trực Đảng ủy', 'cadre')
  await post('Chủ tịch UBND', 'cadre', 'Chủ tịch Ủy ban nhân dân')
  await post('Phó Chủ tịch HĐND', 'cadre')
  await post('Bí thư Đoàn Thanh niên', 'cadre')
  await post('VĂN PHÒNG - THỐNG KÊ', 'civil-servant')
  await post('Địa chính – xây dựng', 'civil-servant')
  await post('Lao công', 'civil-servant')
  const form = await read('bm02')
  const told = totals(form)
  const given = (path: string) => told[`Chức danh | ${path}`]
  assert.deepEqual(
    ['Cán bộ | Bí thư', 'Cán bộ | Phó Bí thư', 'Cán bộ | Chủ tịch UBND', 'Cán bộ | Phó Chủ tịch HĐND'].map(given),
    [1, 1, 1, 1],
  )
  assert.deepEqual(['Cán bộ | Đoàn thể', 'Cán bộ | Tổng số'].map(given), [1, 5])
  assert.deepEqual(
    ['Công chức | Văn phòng – thống kê', 'Công chức | Địa chính – xây dựng', 'Chưa xác định'].map(given),
    [1, 1, 1],
  )
  const check = form.checks.find(({ says }) => says.startsWith('Chức danh'))!
  assert.match(check.says, /cộng các cột được 7, hiện có là 8; 1 chưa xác định/)
  assert.ok('Trình độ văn hóa | THPT' in told)
})

test('báo cáo đào tạo: kinh phí cộng mỗi lớp một lần, lớp chưa ghi thì nói', async () => {
  const [one, other] = [await born('male', '1990-01-01'), await born('female', '1991-01-01')]
  const classes = [
    { id: newId(), cost: 5_000_000, abroad: false },
    { id: newId(), cost: null, abroad: true },
  ]
  await t.db.transaction().execute(async (tx) => {
    const { rows } = await sql<{
      id: string
    }>`select id from account where agency_id = ${t.agency.id} limit 1`.execute(tx)
    const source = await openSource(tx, t.agency.id, { kind: 'correction', accountId: rows[0]!.id, reason: 'Thử' })
    const span = { from: '2018-02-01', until: '2018-02-10' } as const
    const values = {
      subject: 'skills',
      organiser_kind: 'other',
      organiser: 'Trường',
      level: 'town',
      lessons: null,
      paper: null,
    }
    await assertFacts(
      tx,
      'training_class',
      classes.map(({ id, cost, abroad }) => ({
        key: { class_id: id },
        span,
        values: { ...values, name: 'Lớp', cost, abroad },
      })),
      source,
    )
    const learners = [one, other].flatMap((person) => classes.map(({ id }) => [person, id] as const))
    await assertFacts(
      tx,
      'class_learner',
      learners.map(([person_id, class_id]) => ({
        key: { person_id, class_id },
        span,
        values: { outcome: null, grade: null },
      })),
      source,
    )
  })
  const form = await read('training')
  const told = totals(form)
  assert.deepEqual(
    ['Tổng số lượt', 'Nữ', 'Nội dung | Kỹ năng', 'Nơi học | Trong nước', 'Nơi học | Nước ngoài', 'Kinh phí (đồng)'].map(
      (path) => told[path],
    ),
    [4, 2, 4, 2, 2, 5_000_000],
  )
  assert.ok(form.notes.some((note) => note.includes('của 2 lớp') && note.includes('1 lớp chưa ghi kinh phí')))
})

test('tệp Excel gộp ô như màn hình; bản PDF có mọi con số và tiêu đề', async (c) => {
  const { read: open } = await import('hucre')
  for (const name of ['bm01', 'bm02', 'training']) {
    const form = await read(name)
    const file = await officer.get(`/api/statistics/forms/${name}/export?as=xlsx&day=2018-03-01`)
    const sheet = (await open(file.raw)).sheets[0]!
    const wide = form.head.flat().filter(({ colSpan, rowSpan }) => colSpan > 1 || rowSpan > 1)
    const merged = (sheet.merges ?? []).map(
      ({ startRow, startCol, endRow, endCol }) =>
        `${String(sheet.rows[startRow]![startCol])} ${endCol - startCol + 1}×${endRow - startRow + 1}`,
    )
    assert.deepEqual(
      merged.toSorted(),
      wide.map(({ text, colSpan, rowSpan }) => `${text} ${colSpan}×${rowSpan}`).toSorted(),
    )
    const pdf = await officer.get(`/api/statistics/forms/${name}/export?as=pdf&day=2018-03-01`)
    const text = textOf(pdf.raw)
    if (text === null) return c.diagnostic('máy không có pdftotext: chưa đọc được bản PDF')
    const bare = text.replaceAll(/\s+/g, '')
    for (const { label } of form.rows) assert.ok(bare.includes(label.replaceAll(' ', '')), label)
    const lines = text.split('\n').map((line) => line.trim().split(/\s+/).join(' '))
    for (const { label, cells } of form.rows) {
      const numbers = cells.flatMap(({ value }) => (value === null ? [] : [String(value)])).join(' ')
      assert.ok(
        lines.some((line) => line.endsWith(numbers)),
        `${name} ${label}: ${numbers}`,
      )
    }
  }
})

function textOf(pdf: Buffer): string | null {
  try {
    return execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}
