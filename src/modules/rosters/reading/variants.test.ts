import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readRoster } from './read-roster.ts'
import { makeList } from './variants/make-list.ts'

const first = Number(process.env['SEED'] ?? Date.now() % 1_000_000)
const LISTS = process.env['SEED'] ? 1 : 60

test(`đọc danh sách bất kỳ cùng kiểu: cột, cách ghi, bộ chữ, lỗi đều ngẫu nhiên (SEED=${first})`, () => {
  for (let seed = first; seed < first + LISTS; seed++) {
    const { workbook, asOf, expected } = makeList(seed)
    const { rows } = readRoster(workbook, { asOf })
    const got = rows.map(({ row, person, problems }) => ({
      row,
      name: person?.fullName ?? null,
      kinds: problems.map(({ kind }) => kind).toSorted(),
      since: person?.pay?.since ?? null,
      birth: person?.birth.on ?? null,
      coefficient: person?.pay?.coefficient ?? null,
    }))
    assert.deepEqual(got, expected, `SEED=${seed}`)
  }
})

test('đối chứng: danh sách bị sửa một ô thì kết quả khác', () => {
  const { workbook, asOf, expected } = makeList(1)
  const sheet = workbook.sheets[0]!
  const cells = sheet.rows.find(({ number }) => number === expected[0]!.row)!.cells as unknown as unknown[]
  cells.fill(null, 3)
  assert.notEqual(readRoster(workbook, { asOf }).rows.length, 0)
  assert.notDeepEqual(
    readRoster(workbook, { asOf }).rows.map(({ person }) => person?.fullName ?? null),
    expected.map(({ name }) => name),
  )
})
