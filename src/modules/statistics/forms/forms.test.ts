import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { readWorkbook } from '#sheets/read.ts'
import { testAgency } from '#test/support/api.ts'

const t = await testAgency()
after(() => t.close())
const officer = await t.as('officer')
const [office, ward] = [await t.unit('Phòng Nội vụ'), await t.unit('Phòng Tài chính')]
await t.person({
  name: 'An',
  sex: 'female',
  birthOn: '1980-01-01',
  unitId: office,
  staff: 'civil-servant',
  rank: '01.003',
})
await t.person({
  name: 'Bình',
  sex: 'male',
  birthOn: '1956-01-01',
  unitId: ward,
  staff: 'civil-servant',
  rank: '01.002',
})
await t.person({ name: 'Cúc', sex: 'female', unitId: ward, staff: 'public-employee' })

const read = async (form: string) => {
  const { status, body } = await officer.get(`/api/statistics/forms/${form}?day=2018-03-01`)
  assert.equal(status, 200, JSON.stringify(body))
  return body
}
type Cell = { value: number | null; question?: object }

test('mỗi ô của mỗi biểu đúng bằng số người mở ra được', async () => {
  for (const name of ['bm01', 'bm02', 'training']) {
    const { rows } = await read(name)
    for (const { label, cells } of rows)
      for (const { value, question } of cells as Cell[]) {
        if (!question) continue
        const { body } = await officer.post('/api/statistics/people', question)
        assert.equal(body.total, value, `${name} ${label} ${JSON.stringify(question)}`)
      }
  }
})

test('BM01 chỉ có cán bộ, công chức; kiểm cộng nêu ai làm lệch', async () => {
  const { rows, checks } = await read('bm01')
  assert.equal(rows.at(-1).cells[1].value, 2)
  const degrees = checks.find(({ says }: { says: string }) => says.startsWith('Trình độ chuyên môn'))
  assert.deepEqual([degrees.holds, degrees.count], [false, 2], 'nobody has a degree on record')
  const { body } = await officer.post('/api/statistics/people', degrees.question)
  assert.deepEqual(
    body.rows.map(({ fullName }: { fullName: string }) => fullName),
    ['An', 'Bình'],
  )
  assert.equal(checks.find(({ says }: { says: string }) => says.startsWith('Ngạch')).holds, true)
})

test('tệp Excel và PDF bằng màn hình', async () => {
  const { rows } = await read('bm01')
  const file = await officer.get('/api/statistics/forms/bm01/export?as=xlsx&day=2018-03-01')
  const sheet = (await readWorkbook(file.raw)).sheets[0]!
  const lines = sheet.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ''))
  for (const { label, cells } of rows) {
    const line = lines.find(([first]) => first === label)!
    assert.deepEqual(
      line.slice(1, cells.length + 1).map(String),
      cells.map(({ value }: Cell) => (value === null ? '' : String(value))),
    )
  }
  const pdf = await officer.get('/api/statistics/forms/bm01/export?as=pdf&day=2018-03-01')
  assert.equal(pdf.raw.subarray(0, 5).toString(), '%PDF-')
})

test('biểu mẫu lạ bị từ chối', async () => {
  assert.ok([404, 422].includes((await officer.get('/api/statistics/forms/bm99')).status))
})
