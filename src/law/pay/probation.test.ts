import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { baseSalary } from './base-salary.ts'
import type { Newcomer } from './probation-law.ts'
import { gradedOn, newcomerPay, probationPay } from './probation.ts'
import { type Degree, probationStep } from './starting-step.ts'
import type { ScaleGroup } from './scale.ts'

// prettier-ignore
const steps: readonly (readonly [ScaleGroup, Degree, step: number])[] = [
  ['A1', 'university',   1],
  ['A1', 'master',       2],
  ['A1', 'doctor',       3],
  ['A0', 'college',      1],
  ['A0', 'university',   2],
  ['B',  'intermediate', 1],
  ['B',  'college',      2],
]

for (const [group, degree, step] of steps) {
  test(`bậc khi tập sự: ${group}, ${degree}`, () => assert.equal(probationStep(group, degree).value, step))
}

test('bậc khi tập sự: vị trí yêu cầu thạc sĩ thì thạc sĩ ở bậc 1; dưới yêu cầu thì không', () => {
  assert.equal(probationStep('A1', 'master', 'master').value, 1)
  assert.throws(() => probationStep('A1', 'college'), { kind: 'invalid' })
  assert.throws(() => probationStep('A3.1', 'doctor'), { kind: 'invalid' })
})

const starting = (newcomer: Newcomer, exempt = false) =>
  ({ newcomer, group: 'A1', step: probationStep('A1', 'university'), exempt }) as const

// prettier-ignore
const lastDays: readonly (readonly [Newcomer, last: PlainDate, after: PlainDate])[] = [
  ['civil-servant',   '2025-06-30', '2025-07-01'],
  ['public-employee', '2026-06-30', '2026-07-01'],
  ['teacher',         '2025-12-31', '2026-01-01'],
]

for (const [newcomer, last, after] of lastDays) {
  test(`lương tập sự: ${newcomer} đến hết ngày ${last}`, () => {
    const pay = (on: PlainDate, exempt = false) =>
      probationPay(starting(newcomer, exempt), baseSalary.on('2025-06-30'), on).value
    assert.equal(pay(last), 4_654_260)
    assert.equal(pay(last, true), 5_475_600)
    assert.throws(() => pay(after), { kind: 'not-yet-lawful' })
  })
}

// prettier-ignore
const graded: readonly (readonly [Newcomer, recruited: PlainDate, months: number, on: PlainDate])[] = [
  ['civil-servant',   '2024-06-30', 12, '2025-06-30'],
  ['civil-servant',   '2024-07-01', 12, '2025-07-01'],
  ['civil-servant',   '2024-08-01', 12, '2025-07-01'],
  ['civil-servant',   '2025-08-01', 12, '2025-08-01'],
  ['public-employee', '2025-09-01',  9, '2026-06-01'],
]

for (const [newcomer, recruited, months, on] of graded) {
  test(`hết tập sự: ${newcomer} tuyển ngày ${recruited}, ${months} tháng`, () =>
    assert.equal(gradedOn(newcomer, recruited, months).value, on))
}

test('lương trước và sau khi xếp ngạch; lời giải thích', (t) => {
  const on = gradedOn('civil-servant', '2024-08-01', 12)
  const pay = (month: PlainDate) => newcomerPay(starting('civil-servant'), on.value, month)
  assert.deepEqual([pay('2025-06-01').value, pay('2025-07-01').value], [4_654_260, 5_475_600])
  t.assert.snapshot([on, pay('2025-06-01')].map((one) => print(one)).join('\n'), { serializers: [String] })
})
