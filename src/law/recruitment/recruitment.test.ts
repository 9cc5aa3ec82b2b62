import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Finding, print } from '#law/kit/finding.ts'
import { baseSalary } from '#law/pay/base-salary.ts'
import type { PlainDate } from '#lib/date.ts'
import { bothPapersPassed } from './both-papers.ts'
import { singleRoundResult } from './exam-2010.ts'
import { firstRound } from './first-round.ts'
import { priority, type PriorityGroup } from './priority.ts'
import { type Away, probationEnd } from './probation-end.ts'
import { publicProbationSalary } from './public-probation-pay.ts'
import { ranking } from './ranking.ts'

const today = '2026-11-22'
const papers = { general: 50, written: 50, multipleChoice: 50, conditions: [50, 50] }
const refused = { kind: 'not-yet-lawful' }

const round = (right: number, on: PlainDate) =>
  firstRound(
    'civil-servant',
    [
      { part: 'general', questions: 60, right: 30 },
      { part: 'language', questions: 30, right },
    ],
    on,
  )

const civil = (on: PlainDate, ...away: readonly Away[]) =>
  probationEnd({ service: 'civil-servant', level: 'university', start: '2018-03-01', away, priorMonths: 0 }, on)

const employee = (priorMonths: number, ...away: readonly Away[]) =>
  probationEnd({ service: 'public-employee', level: 'doctor', start: '2024-03-01', away, priorMonths }, '2024-03-01')

const sick = (days: number, isAgreed = true): Away => ({ kind: 'sick', days, isAgreed })
const unpaid: Away = { kind: 'unpaid', days: 10, isAgreed: true }

// prettier-ignore
const table: readonly (readonly [situation: string, Finding<unknown>, value: unknown])[] = [
  ['thi một vòng, mỗi bài vừa đủ 50',  singleRoundResult(papers, 10, '2018-04-16'), { isPassed: true, total: 210 }],
  ['tin học 49,5 điểm',                singleRoundResult({ ...papers, conditions: [50, 49.5] }, 30, '2018-04-16'), { isPassed: false, total: 230 }],
  ['vòng 1 có ngoại ngữ',              round(14, '2025-06-30'), { thresholds: [30, 15], isPassed: false }],
  ['vòng 1 bỏ ngoại ngữ',              round(14, '2025-07-01'), { thresholds: [30], isPassed: true }],
  ['đề 61 câu',                        firstRound('civil-servant', [{ part: 'general', questions: 61, right: 30 }], today), { thresholds: [31], isPassed: false }],
  ['thi kết hợp, một bài đúng nửa',    bothPapersPassed(90, 50, 100, today), true],
  ['thi kết hợp, một bài dưới nửa',    bothPapersPassed(90, 49, 100, today), false],
  ['tập sự năm 2018: nghỉ ốm 10 ngày', civil('2019-01-14', sick(10), unpaid),  { months: 12, daysLeftOut: 10, on: '2019-03-11' }],
  ['tập sự từ 15/01/2019',             civil('2019-01-15', sick(10), unpaid),  { months: 12, daysLeftOut: 10, on: '2019-03-11' }],
  ['tập sự: ốm đủ 14 ngày',            civil('2019-01-15', sick(14)),          { months: 12, daysLeftOut: 14, on: '2019-03-15' }],
  ['bác sĩ, ốm 13 ngày được đồng ý',   employee(0, sick(13)),                  { months: 9, daysLeftOut: 0, on: '2024-12-01' }],
  ['bác sĩ, ốm 13 ngày không đồng ý',  employee(0, sick(13, false)),           { months: 9, daysLeftOut: 13, on: '2024-12-14' }],
  ['đã làm đủ thời gian',              employee(9, unpaid),                    { months: 0, daysLeftOut: 0, on: '2024-03-01' }],
  ['lương tập sự 100% ở bậc 2',        publicProbationSalary(['2.34', '2.67'], 1, true, baseSalary.on('2025-03-01'), '2025-03-01'), { step: 2, coefficient: '2.67', percent: 100, amount: 6_247_800 }],
]

for (const [situation, { value }, expected] of table) {
  test(`tuyển dụng: ${situation}`, () => assert.deepEqual(value, expected))
}

// prettier-ignore
const points: readonly (readonly [PlainDate, 'civil-servant' | 'public-employee', PriorityGroup[], number])[] = [
  ['2019-01-14', 'civil-servant',   ['merit', 'service-done'], 30],
  ['2019-01-15', 'civil-servant',   ['merit', 'service-done'], 7.5],
  ['2024-09-16', 'civil-servant',   ['union'],                 0],
  ['2024-09-17', 'civil-servant',   ['union'],                 1.5],
  ['2023-12-06', 'public-employee', ['union'],                 0],
  ['2023-12-07', 'public-employee', ['union', 'service-done'], 2.5],
  [today,        'civil-servant',   ['minority-or-kin'],       5],
  [today,        'civil-servant',   [],                        0],
]

for (const [on, service, groups, expected] of points) {
  test(`điểm ưu tiên: ${service}, ${on}, ${groups.join(' + ')}`, () =>
    assert.equal(priority(service, groups, on).value, expected))
}

const pair = [
  { id: 'A', points: 76, priority: 5, marks: { specialised: 76, 'round1-general': 50, round2: 76 } },
  { id: 'B', points: 78.5, priority: 2.5, marks: { specialised: 78.5, 'round1-general': 40, round2: 78.5 } },
]

test('bằng tổng điểm: mỗi cách tuyển một thứ tự', () => {
  assert.deepEqual(ranking('civil-exam', 1, pair, today).value.selected, ['B'])
  assert.deepEqual(ranking('civil-selection', 1, pair, today).value.rule, 'round2')
  assert.deepEqual(ranking('public-employee', 1, pair, '2026-06-30').value.selected, ['A'])
  assert.deepEqual(ranking('civil-exam', 1, pair, '2025-06-30').value.rule, 'round1-general')
  assert.deepEqual(ranking('civil-exam', 2, pair, today).value.rule, 'total')
})

test('vẫn bằng nhau thì người đứng đầu quyết định, người dưới 50 điểm không được xét', () => {
  const twins = [...pair.slice(0, 1), { ...pair[0]!, id: 'C' }, { id: 'D', points: 49, priority: 30, marks: {} }]
  const { selected, rule, failed } = ranking('civil-exam', 1, twins, today).value
  assert.deepEqual({ selected, rule, failed }, { selected: [], rule: 'head-decides', failed: ['D'] })
})

test('tuyển dụng: ngoài thời gian có quy định', () => {
  assert.throws(() => singleRoundResult(papers, 0, '2020-12-01'), refused)
  assert.throws(() => round(15, '2020-11-30'), refused)
  assert.throws(() => civil('2025-07-01'), refused)
  assert.throws(() => priority('public-employee', [], '2026-07-01'), refused)
  assert.throws(() => bothPapersPassed(50, 50, 100, '2025-06-30'), refused)
})

test('tuyển dụng: lời giải thích', (t) => {
  const trees = [
    ranking('civil-exam', 1, pair, today),
    priority('civil-servant', ['merit'], today),
    round(14, '2021-06-01'),
    employee(0, sick(20)),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
