import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Fault, initiativeFaults, noveltyDay, type Solution } from './initiative.ts'
import { authorsOnCouncil, coAuthors, whoRecognisesScope } from './people.ts'
import { initiativeRequest, requestDeadline } from './time-limit.ts'
import { initiativeHandling } from './handling.ts'

const on = '2018-04-16'

// prettier-ignore
const table: readonly (readonly [string, applied: PlainDate, requested: PlainDate, deadline: PlainDate, isAccepted: boolean])[] = [
  ['đúng ngày cuối',      '2017-02-10', '2018-02-10', '2018-02-10', true],
  ['sau một ngày',        '2017-02-10', '2018-02-11', '2018-02-10', false],
  ['ngay ngày áp dụng',   '2017-02-10', '2017-02-10', '2018-02-10', true],
  ['áp dụng ngày 29/02',  '2016-02-29', '2017-02-28', '2017-02-28', true],
]

for (const [situation, applied, requested, deadline, isAccepted] of table) {
  test(`yêu cầu công nhận sáng kiến: ${situation}`, () => {
    assert.deepEqual(initiativeRequest(applied, requested, on).value, { deadline, isAccepted })
  })
}

const good: Solution = {
  kind: 'technical',
  repeatsEarlierRequest: false,
  wasPublic: false,
  repeatsAppliedSolution: false,
  isMandatoryStandard: false,
  isAppliedOrTried: true,
  canBenefit: true,
  offendsOrder: false,
  isProtected: false,
}

// prettier-ignore
const faults: readonly (readonly [string, Partial<Solution>, readonly Fault[]])[] = [
  ['đủ điều kiện',             {}, []],
  ['không thuộc loại nào',     { kind: 'other' }, ['kind']],
  ['trùng đơn trước',          { repeatsEarlierRequest: true }, ['novelty']],
  ['đã công khai',             { wasPublic: true }, ['novelty']],
  ['trùng giải pháp đã dùng',  { repeatsAppliedSolution: true }, ['novelty']],
  ['đã là tiêu chuẩn',         { isMandatoryStandard: true }, ['novelty']],
  ['chưa áp dụng, vô ích',     { isAppliedOrTried: false, canBenefit: false }, ['application', 'benefit']],
  ['trái trật tự',             { offendsOrder: true }, ['excluded']],
  ['đang được bảo hộ',         { isProtected: true }, ['excluded']],
]

for (const [situation, change, expected] of faults) {
  test(`điều kiện sáng kiến: ${situation}`, () => {
    assert.deepEqual(initiativeFaults({ ...good, ...change }, on).value, expected)
  })
}

test('sáng kiến: tính mới, hội đồng, đồng tác giả, phạm vi', () => {
  assert.equal(noveltyDay('2018-03-01', '2018-02-28', on).value, '2018-02-28')
  assert.equal(noveltyDay('2018-03-01', '2018-03-02', on).value, '2018-03-01')
  assert.equal(noveltyDay('2018-03-01', undefined, on).value, '2018-03-01')
  assert.deepEqual(authorsOnCouncil(['a', 'b'], ['b', 'c'], on).value, ['b'])
  assert.equal(coAuthors(9, undefined, on).value, true)
  assert.deepEqual([coAuthors(2, 2, on).value, coAuthors(3, 2, on).value], [true, false])
  assert.throws(() => whoRecognisesScope('province', '2023-12-31'), { kind: 'not-yet-lawful' })
  assert.deepEqual(initiativeHandling('2018-01-31', undefined, on).value, {
    reviewBy: '2018-02-28',
    recogniseBy: '2018-04-30',
  })
  assert.equal(initiativeHandling('2018-01-31', '2018-03-15', on).value.recogniseBy, '2018-06-15')
  assert.throws(() => requestDeadline('2012-01-01', '2012-12-31'), { kind: 'not-yet-lawful' })
})

test('sáng kiến: lời giải thích', (t) => {
  const trees = [
    initiativeRequest('2017-02-10', '2018-03-01', on),
    initiativeHandling('2018-01-31', undefined, on),
    initiativeFaults({ ...good, wasPublic: true }, on),
    noveltyDay('2018-03-01', '2018-02-28', on),
    authorsOnCouncil(['a', 'b'], ['b'], on),
    coAuthors(3, 2, on),
    whoRecognisesScope('national', '2024-01-01'),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
