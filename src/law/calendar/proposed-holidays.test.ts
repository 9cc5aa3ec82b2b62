import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proposedHolidays } from './proposed-holidays.ts'
import { specialDays } from './special-days.ts'

const off = new Set(specialDays.filter(([, kind]) => kind === 'off').map(([day]) => day))

for (let year = 2017; year <= 2027; year += 1)
  test(`ngày nghỉ lễ dự kiến năm ${year} đều là ngày nghỉ đã quyết`, () => {
    const proposed = proposedHolidays(year).value.off
    assert.deepEqual(
      proposed.filter((day) => !off.has(day)),
      [],
    )
    assert.equal(proposed.length, year >= 2026 ? 6 : 5)
  })

test('ngày lễ liền nhau gặp cuối tuần thì nghỉ bù nối tiếp; Tết chưa có quyết định', () => {
  assert.deepEqual(proposedHolidays(2023).value.off, [
    '2023-01-02',
    '2023-05-01',
    '2023-05-02',
    '2023-05-03',
    '2023-09-04',
  ])
  assert.deepEqual(proposedHolidays(2020).value.undecided, ['Lịch nghỉ Tết Nguyên đán'])
  assert.deepEqual(proposedHolidays(2028).value.undecided, ['Lịch nghỉ Tết Nguyên đán', 'Ngày liền kề Quốc khánh'])
})
