import assert from 'node:assert/strict'
import { test } from 'node:test'
import { peopleAddress, type Question, readQuestion } from './question.ts'

const day = '2017-12-31'

const table: readonly (readonly [string, Question])[] = [
  ['một chỉ tiêu tại một ngày', { indicator: 'intellectuals', day }],
  ['một ô hai chiều, một chiều chưa ghi', { indicator: 'staff', day, by: ['sex', 'level'], at: ['female', null] }],
  ['lọc nhiều giá trị', { indicator: 'staff', day, filters: [{ trait: 'level', in: ['master', 'doctor'] }] }],
  ['một khoảng ngày, như đã biết', { indicator: 'x', day, from: '2008-01-01', knownAt: '2018-01-05T00:00:00+07:00' }],
  ['một đơn vị', { indicator: 'staff', day, unitId: '0190b0c0-0000-7000-8000-000000000001' }],
]

for (const [situation, question] of table)
  test(`địa chỉ mang đủ câu hỏi: ${situation}`, () => {
    const values = Object.fromEntries(new URLSearchParams(peopleAddress(question).split('?')[1]))
    assert.deepEqual(readQuestion(values, '2026-11-24'), question)
  })

test('địa chỉ không có chỉ tiêu thì không hỏi gì; ngày không có thật là hôm nay', () => {
  assert.equal(readQuestion({ ngay: day }, '2026-11-24'), null)
  assert.equal(readQuestion({ 'chi-tieu': 'staff', ngay: '2017-02-30' }, '2026-11-24')?.day, '2026-11-24')
})
