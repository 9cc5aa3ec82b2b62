import assert from 'node:assert/strict'
import { glob } from 'node:fs/promises'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Parameter } from './kit/parameter.ts'
import { NoLawInForce } from './kit/parameter.ts'
import { beyondTopStepAsOfValue, beyondTopStepValue } from './pay/beyond-top-step.ts'
import { monthlySalary } from './pay/monthly-amount.ts'
import { regularRaiseValue } from './pay/regular-raise.ts'
import { coefficientOf, scaleGroups, scales, stepCount } from './pay/scale.ts'
import { stepGroupOf, stepTerm } from './pay/step-term.ts'

const parameters = new Map<string, Parameter<unknown>>()
for await (const file of glob('src/law/*/*.ts', { exclude: ['**/*.test.ts', 'src/law/kit/*'] })) {
  for (const [name, value] of Object.entries<unknown>(await import(resolve(file)))) collect(`${file} ${name}`, value)
}

/** A parameter by itself, or in a record or a map of them. */
function collect(name: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if ('eras' in value) parameters.set(name, value as Parameter<unknown>)
  else if (value instanceof Map) for (const [key, one] of value) collect(`${name} ${key}`, one)
  else if (!Array.isArray(value)) for (const [key, one] of Object.entries(value)) collect(`${name} ${key}`, one)
}

test('parameters were found', () => assert.ok(parameters.size > 200))

for (const [name, { label, eras }] of parameters) {
  test(`${name}: every era is cited with how sure it is, and no two begin on one day`, () => {
    const days = eras.map(({ from }) => from)
    assert.deepEqual(days, [...new Set(days)].toSorted(), label)
    for (const { from, cites, checked } of eras) {
      assert.ok(cites.length > 0 && cites.every(({ at, sure }) => at !== '' && sure), `${label} từ ${from}`)
      assert.equal(checked, null, `${label} từ ${from}: no lawyer has compared it yet`)
    }
  })
}

test('every rule has an answer at every quarter since 2013, for every scale and step', () => {
  for (let day: PlainDate = '2013-10-01'; day <= '2027-10-01'; day = addMonths(day, 3)) {
    for (const group of scaleGroups) {
      const held = { staff: 'public-employee', rank: '', group, countedFrom: addMonths(day, -48) } as const
      const setbacks = [
        { kind: 'discipline', form: 'reprimand', on: addMonths(day, -1) },
        { kind: 'uncounted', reason: 'custody', months: 1 },
      ] as const
      for (let step = 1; step <= stepCount(group); step += 1) {
        const next = regularRaiseValue({ ...held, step, setbacks: day < '2013-11-01' ? [] : setbacks }, day)
        assert.equal(next === null, step === stepCount(group), `${group} bậc ${step}, ${day}`)
        assert.ok(monthlySalary(coefficientOf(group, step, day)!, day).value > 0)
      }
      const top = { ...held, step: stepCount(group), setbacks: [] }
      assert.equal(beyondTopStepAsOfValue(top, day, day)?.percent, percentAfterFourYears(group), `${group}, ${day}`)
      assert.equal(beyondTopStepValue(top, 5, day, day)?.percent, group === 'CGCC' ? undefined : 6)
    }
  }
})

function percentAfterFourYears(group: (typeof scaleGroups)[number]) {
  if (group === 'CGCC') return undefined
  return /^A\d/.test(group) ? 6 : 7
}

test('the tables of Nghị định 204/2004/NĐ-CP and the circular on raises give the same months', () => {
  for (const group of scaleGroups) {
    assert.equal(scales[group].valueOn('2026-01-01').monthsPerStep, stepTerm.valueOn('2026-01-01')[stepGroupOf(group)])
  }
})

test('a day before every era is refused by name, not guessed', () => {
  assert.throws(
    () => monthlySalary('2.34', '1999-01-01'),
    (error: unknown) => {
      assert.ok(error instanceof NoLawInForce)
      assert.equal(error.kind, 'not-yet-lawful')
      assert.equal(error.message, 'Chưa có quy định về “Mức lương cơ sở” tại ngày 01/01/1999')
      return true
    },
  )
})
