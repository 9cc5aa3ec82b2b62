import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { teacherSeniority, teachingMonths } from './teacher-seniority.ts'

const lawOn = '2026-09-01'

for (const [months, percent] of [
  [0, 0],
  [59, 0],
  [60, 5],
  [71, 5],
  [72, 6],
  [117, 9],
] as const) {
  test(`phụ cấp thâm niên nhà giáo: ${months} tháng`, () =>
    assert.equal(teacherSeniority(months, lawOn).value, percent))
}

test('thời gian giảng dạy: trừ tập sự và nghỉ không lương từ một tháng liên tục', () => {
  const months = (excluded: Parameters<typeof teachingMonths>[2]) =>
    teachingMonths('2015-09-01', lawOn, excluded, lawOn).value
  assert.equal(months([]), 132)
  assert.equal(
    months([
      { reason: 'probation', months: 12 },
      { reason: 'unpaid-leave', months: 3 },
    ]),
    117,
  )
  assert.equal(months([{ reason: 'unpaid-leave', months: 0.5 }]), 132)
  assert.equal(months([{ reason: 'other', months: 200 }]), 0)
})

test('phụ cấp thâm niên nhà giáo: có từ 01/7/2020', () => {
  assert.throws(() => teacherSeniority(60, '2020-06-30'), { kind: 'not-yet-lawful' })
})

test('phụ cấp thâm niên nhà giáo: lời giải thích', (t) => {
  t.assert.snapshot(print(teacherSeniority(117, lawOn)), { serializers: [String] })
})
