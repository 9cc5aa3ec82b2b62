import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { placeInCareerBand } from './career-band.ts'
import { type OldStep, placeInHigherGrade, placeInLowerGrade } from './grade-change.ts'
import { coefficientOf, type ScaleGroup } from './scale.ts'

const lawOn = '2026-11-22'
const [held, signed] = ['2025-03-01', '2026-10-01'] as const

const old = (group: ScaleGroup, step: number, beyondPercent = 0): OldStep => ({
  group,
  step,
  countedFrom: held,
  beyondPercent,
})

type Row = readonly [from: ScaleGroup, to: ScaleGroup, steps: string]

/** For each step of the old scale: the new coefficient, and whether the clock is kept (k) or begins at signing (R). */
// prettier-ignore
const table: readonly Row[] = [
  ['A2.2', 'A2.1', '4.40R 4.40k 4.74k 5.08k 5.42k 5.76k 6.10k 6.44k'],
  ['A3.2', 'A3.1', '6.20R 6.20k 6.56k 6.92k 7.28k 7.64k'],
  ['A1',   'A2.1', '4.40R 4.40R 4.40R 4.40R 4.40R 4.40R 4.40k 4.74k 5.08k'],
  ['A1',   'A2.2', '4.00R 4.00R 4.00R 4.00R 4.00R 4.00k 4.34k 4.68k 5.02k'],
  ['A2.1', 'A3.1', '6.20R 6.20R 6.20R 6.20R 6.20R 6.20k 6.56k 6.92k'],
  ['B',    'A0',   '2.10R 2.10k 2.41k 2.72R 2.72k 3.03k 3.34R 3.34k 3.65k 3.96R 3.96k 4.27R'],
]

for (const [from, to, steps] of table) {
  test(`nâng ngạch ${from} → ${to}`, () => {
    const placed = steps.split(' ').map((_, index) => placeInHigherGrade(old(from, index + 1), to, signed, lawOn).value)
    const shown = placed.map(({ coefficient, countedFrom }) => `${coefficient}${countedFrom === held ? 'k' : 'R'}`)
    assert.equal(shown.join(' '), steps)
    for (const { step, coefficient } of placed) assert.equal(coefficientOf(to, step, lawOn), coefficient)
  })
}

test('nâng ngạch khi đang hưởng phụ cấp thâm niên vượt khung: tính cả phụ cấp, mốc từ ngày ký', () => {
  const { coefficient, countedFrom } = placeInHigherGrade(old('A1', 9, 6), 'A2.1', signed, lawOn).value
  assert.deepEqual({ coefficient, countedFrom }, { coefficient: '5.42', countedFrom: signed })
})

test('nâng ngạch mà tổng cao hơn bậc cuối: bậc cuối và bảo lưu, không còn lần nâng sau', () => {
  const { coefficient, reserved, nextDue } = placeInHigherGrade(old('A2.2', 8, 10), 'A2.1', signed, lawOn).value
  assert.deepEqual({ coefficient, reserved, nextDue }, { coefficient: '6.78', reserved: '0.238', nextDue: null })
})

test('chuyển ngạch sang bảng lương thấp hơn: xếp ngang bậc, bảo lưu chênh lệch, giữ mốc', () => {
  const { step, coefficient, reserved, countedFrom } = placeInLowerGrade(old('A2.1', 3), 'A2.2', signed, lawOn).value
  assert.deepEqual(
    { step, coefficient, reserved, countedFrom },
    { step: 3, coefficient: '4.68', reserved: '0.4', countedFrom: held },
  )
})

test('chênh lệch đúng bằng khoảng cách hai bậc liền kề thì mốc mới', () => {
  const { coefficient, countedFrom } = placeInHigherGrade(old('C2', 2), 'B', signed, lawOn).value
  assert.deepEqual({ coefficient, countedFrom }, { coefficient: '1.86', countedFrom: signed })
})

test('mốc cũ đã đủ thời gian khi ký thì đến hạn ngay', () => {
  const long: OldStep = { ...old('A1', 9), countedFrom: '2023-03-01' }
  assert.equal(placeInHigherGrade(long, 'A2.1', signed, lawOn).value.nextDue, signed)
  assert.equal(placeInHigherGrade(old('A1', 9), 'A2.1', signed, lawOn).value.nextDue, '2028-03-01')
})

test('không có bậc ngang thì từ chối', () => {
  assert.throws(() => placeInLowerGrade(old('A1', 9), 'A2.1', signed, lawOn), {
    message: 'Loại A2, nhóm 1 không có bậc 9',
  })
})

// prettier-ignore
const bands: readonly (readonly [ScaleGroup, step: number, band: number, to: ScaleGroup, coefficient: string, clock: PlainDate])[] = [
  ['B',    12, 1, 'B',    '4.06', held],
  ['A0',   3,  2, 'A0',   '2.72', held],
  ['A1',   5,  3, 'A1',   '3.66', held],
  ['A2.1', 8,  4, 'A2.1', '6.78', held],
  ['A2.2', 4,  4, 'A2.1', '5.08', held],
  ['A2.2', 1,  4, 'A2.1', '4.40', signed],
  ['A3.2', 2,  5, 'A3.1', '6.20', held],
]

for (const [group, step, band, to, coefficient, countedFrom] of bands) {
  test(`bậc nghề nghiệp: ${group} bậc ${step}`, () => {
    const placed = placeInCareerBand(old(group, step), signed, lawOn).value
    assert.deepEqual(
      [placed.band, placed.group, placed.coefficient, placed.countedFrom],
      [band, to, coefficient, countedFrom],
    )
  })
}

test('bậc nghề nghiệp: chưa có luật, hoặc bảng lương không chuyển', () => {
  assert.throws(() => placeInCareerBand(old('A1', 1), '2026-06-30', '2026-06-30'), { kind: 'not-yet-lawful' })
  assert.throws(() => placeInCareerBand(old('driver', 1), signed, lawOn), { kind: 'invalid' })
})

test('xếp lương khi nâng ngạch: lời giải thích', (t) => {
  t.assert.snapshot(print(placeInHigherGrade(old('A1', 7), 'A2.1', signed, lawOn)), { serializers: [String] })
  t.assert.snapshot(print(placeInHigherGrade(old('A2.2', 8, 10), 'A2.1', signed, lawOn)), { serializers: [String] })
  t.assert.snapshot(print(placeInLowerGrade(old('A2.1', 3), 'A2.2', signed, lawOn)), { serializers: [String] })
  t.assert.snapshot(print(placeInCareerBand(old('A2.2', 1), signed, lawOn)), { serializers: [String] })
})
