import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import type { StepLine } from './evidence-store.ts'
import type { PastRaise } from './past-store.ts'
import { earlierRaises } from './past-raise.ts'

const raise = (kind: PastRaise['kind'], effective: PlainDate, decidedOn: PlainDate = effective): PastRaise => ({
  id: '',
  personId: '',
  kind,
  year: 2023,
  effective,
  decidedOn,
  paper: null,
  decisionId: null,
  source: '',
  learnedAt: '',
})
const step = (from: PlainDate, at: number, rank = '01.003'): StepLine => ({ personId: '', from, rank, step: at })
const merit = raise('merit', '2023-03-01', '2023-12-28')

type Row = readonly [situation: string, PastRaise[], StepLine[], banned: boolean, changed: boolean]

// prettier-ignore
const table: readonly Row[] = [
  ['chưa lần nào',                                [],      [step('2023-03-01', 3)], false, false],
  ['vừa nâng trước thời hạn',                     [merit], [step('2020-03-01', 2), step('2023-03-01', 3)], true, false],
  ['đã nâng thường xuyên một lần từ đó',          [merit], [step('2023-03-01', 3), step('2026-03-01', 4)], false, false],
  ['đổi ngạch chứ chưa nâng bậc',                 [merit], [step('2023-03-01', 3), step('2024-06-01', 1, '01.002')], true, true],
  ['đổi ngạch rồi nâng bậc ở ngạch mới',          [merit], [step('2023-03-01', 3), step('2024-06-01', 1, '01.002'), step('2027-06-01', 2, '01.002')], false, true],
  ['nâng khi nghỉ hưu không phải do thành tích',  [raise('retirement', '2023-03-01')], [step('2023-03-01', 3)], false, false],
]

for (const [situation, raises, steps, banned, changed] of table) {
  test(`lần nâng bậc trước: ${situation}`, () => {
    const { previousRaiseWasMerit, gradeChangedSince } = earlierRaises(raises, steps)
    assert.deepEqual([previousRaiseWasMerit, gradeChangedSince], [banned, changed])
  })
}

test('thành tích trước quyết định lần trước đã được tính rồi', () => {
  assert.equal(earlierRaises([merit], []).lastMeritDecision, '2023-12-28')
})
