import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { beyondTopStep, beyondTopStepAsOf, beyondTopStepAsOfValue, beyondTopStepValue } from './beyond-top-step.ts'
import type { HeldStep, Setback } from './held-step.ts'
import { type ScaleGroup, stepCount } from './scale.ts'

const lawOn = '2026-11-22'

const atTop = (group: ScaleGroup, countedFrom: PlainDate, setbacks: readonly Setback[] = []): HeldStep => ({
  staff: 'civil-servant',
  rank: '',
  group,
  step: stepCount(group),
  countedFrom,
  setbacks,
})

type Row = readonly [situation: string, ScaleGroup, since: PlainDate, day: PlainDate, percent: number | undefined]

// prettier-ignore
const table: readonly Row[] = [
  ['A1, ngày trước khi đủ 36 tháng', 'A1',        '2020-01-01', '2022-12-31', undefined],
  ['A1, đủ 36 tháng',                'A1',        '2020-01-01', '2023-01-01', 5],
  ['A1, ngày trước năm thứ tư',      'A1',        '2020-01-01', '2023-12-31', 5],
  ['A1, đủ năm thứ tư',              'A1',        '2020-01-01', '2024-01-01', 6],
  ['B, đủ 24 tháng',                 'B',         '2020-01-01', '2022-01-01', 5],
  ['bảo vệ, đủ 48 tháng',            'guard',     '2020-01-01', '2024-01-01', 7],
  ['phục vụ, từ 01/09/2014',         'attendant', '2014-09-01', '2018-04-01', 6],
  ['chuyên gia cao cấp không có',    'CGCC',      '2010-01-01', '2026-01-01', undefined],
]

for (const [situation, group, since, day, percent] of table) {
  test(`phụ cấp thâm niên vượt khung: ${situation}`, () => {
    assert.equal(beyondTopStepAsOf(atTop(group, since), day, day).value?.percent, percent)
    assert.equal(beyondTopStepAsOfValue(atTop(group, since), day, day)?.percent, percent)
  })
}

test('phụ cấp thâm niên vượt khung: lần sau, từ mức đang hưởng', () => {
  const held = atTop('A1', '2015-01-01', [{ kind: 'discipline', form: 'reprimand', on: '2021-10-05' }])
  assert.deepEqual(beyondTopStepValue(held, 5, '2021-04-01', lawOn), { on: '2022-10-01', percent: 6 })
  assert.deepEqual(beyondTopStep(held, 5, '2020-04-01', lawOn).value, { on: '2021-04-01', percent: 6 })
})

test('phụ cấp thâm niên vượt khung: kỷ luật chỉ kéo dài kỳ có kỷ luật, một lần', () => {
  const held = atTop('A1', '2018-04-01', [
    { kind: 'discipline', form: 'reprimand', on: '2021-10-05' },
    { kind: 'uncounted', reason: 'unpaid-leave', months: 1 },
  ])
  assert.deepEqual(beyondTopStepAsOfValue(held, '2021-05-01', lawOn), { on: '2021-05-01', percent: 5 })
  assert.deepEqual(beyondTopStepAsOfValue(held, '2023-11-01', lawOn), { on: '2023-11-01', percent: 7 })
  assert.deepEqual(beyondTopStepAsOfValue(held, '2023-10-31', lawOn), { on: '2022-11-01', percent: 6 })
})

test('phụ cấp thâm niên vượt khung: chưa ở bậc cuối', () => {
  const held = { ...atTop('A1', '2010-01-01'), step: 8 }
  assert.equal(beyondTopStep(held, 0, null, lawOn).value, null)
  assert.equal(beyondTopStepValue(held, 0, null, lawOn), null)
})

test('phụ cấp thâm niên vượt khung: lời giải thích', (t) => {
  const held = atTop('A1', '2018-04-01', [{ kind: 'discipline', form: 'reprimand', on: '2021-10-05' }])
  t.assert.snapshot(print(beyondTopStepAsOf(held, '2022-12-01', lawOn)), { serializers: [String] })
  t.assert.snapshot(print(beyondTopStepAsOf(held, '2020-12-01', lawOn)), { serializers: [String] })
  t.assert.snapshot(print(beyondTopStep(atTop('CGCC', '2018-04-01'), 0, null, lawOn)), { serializers: [String] })
})
