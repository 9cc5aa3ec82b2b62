import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, print } from '#law/kit/finding.ts'
import { employeeLevel } from './employee-level.ts'
import { choosing } from '#law/kit/choice.ts'
import { excellentBase, excellentCap } from './excellent-cap.ts'
import { lastRankingDay } from './ranking-day.ts'
import { progressPercent, qualityPercent, resultPoints } from './result-points.ts'
import { scoreLevel } from './score-level.ts'
import { taskLevel } from './task-level.ts'

const on = '2026-12-01'
const tasks = { donePercent: 100, exceededPercent: 50, isOnTime: true, hasExceeded: true, hasInitiative: false }
const year = { score: 95, months: 6, isOnInsuredLeave: false, isBarred: false }

// prettier-ignore
const table: readonly (readonly [situation: string, Finding<unknown>, value: unknown])[] = [
  ['90 điểm',                        scoreLevel('civil-servant', 90, false, on),    'excellent'],
  ['89,99 điểm',                     scoreLevel('civil-servant', 89.99, false, on), 'good'],
  ['49,99 điểm',                     scoreLevel('civil-servant', 49.99, false, on), 'failed'],
  ['95 điểm nhưng bị kỷ luật',       scoreLevel('civil-servant', 95, true, on),     'failed'],
  ['trần 20% làm tròn xuống',        excellentCap('civil-servant', { good: 39, excellent: 8 }, false, on),  7],
  ['trần 25% đơn vị xuất sắc',       excellentCap('public-employee', { good: 39, excellent: 8 }, true, on), 9],
  ['mẫu số gồm cả người xuất sắc',   excellentCap('civil-servant', { good: 37, excellent: 8 }, false, on, choosing(excellentBase, 'good-plus-excellent')), 9],
  ['trần năm 2023 theo tỷ lệ đảng viên', excellentCap('civil-servant', { good: 39, excellent: 8 }, true, '2023-12-01'), 7],
  ['một lần chậm',                   progressPercent(1, 0, on),                     75],
  ['NĐ 56: không có sáng kiến',      taskLevel(tasks, '2020-08-19'),                'good'],
  ['NĐ 90: vượt mức 50%',            taskLevel(tasks, '2020-08-20'),                'excellent'],
  ['NĐ 90: vượt mức 49%',            taskLevel({ ...tasks, exceededPercent: 49 }, '2023-12-01'), 'good'],
  ['số lượng, chất lượng, tiến độ',  resultPoints([100, 90, 80], on),               63],
  ['hai lần lỗi, một khách quan',    qualityPercent(2, 1, on),                      75],
  ['năm lần lỗi',                    qualityPercent(5, 0, on),                      0],
  ['trước 15/12',                    lastRankingDay(2026, false, on),               '2026-12-14'],
  ['đặc thù: trước 15/01 năm sau',   lastRankingDay(2026, true, on),                '2027-01-14'],
  ['viên chức làm đủ 6 tháng',       employeeLevel(year, on),                       'excellent'],
  ['viên chức làm 5 tháng',          employeeLevel({ ...year, months: 5 }, on),     null],
  ['5 tháng vì thai sản',            employeeLevel({ ...year, months: 5, isOnInsuredLeave: true }, on), 'excellent'],
  ['người đứng đầu đơn vị tốt',      employeeLevel({ ...year, unitLevel: 'good' }, on), 'good'],
]

for (const [situation, { value }, expected] of table) {
  test(`đánh giá: ${situation}`, () => assert.deepEqual(value, expected))
}

test('đánh giá: ngoài thời gian có quy định', () => {
  const refused = { kind: 'not-yet-lawful' }
  assert.throws(() => scoreLevel('civil-servant', 90, false, '2025-12-31'), refused)
  assert.throws(() => taskLevel(tasks, '2026-01-01'), refused)
  assert.throws(() => employeeLevel(year, '2026-06-30'), refused)
})

test('đánh giá: lời giải thích', (t) => {
  const trees = [
    employeeLevel({ ...year, unitLevel: 'good' }, on),
    excellentCap('civil-servant', { good: 37, excellent: 8 }, false, on),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
