import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as fc from 'fast-check'
import { print } from '#law/kit/finding.ts'
import { addDays, addMonths, type PlainDate, plainDate } from '#lib/date.ts'
import type { Sex } from './retirement-age.ts'
import { retirement, viAge } from './retirement.ts'

const lawOn = '2026-11-22'

// prettier-ignore
const table: readonly (readonly [Sex, from: string, to: string, age: string])[] = [
  ['male',   '1961-01', '1961-09', '60 tuổi 3 tháng'],
  ['male',   '1961-10', '1962-06', '60 tuổi 6 tháng'],
  ['male',   '1962-07', '1963-03', '60 tuổi 9 tháng'],
  ['male',   '1963-04', '1963-12', '61 tuổi 0 tháng'],
  ['male',   '1964-01', '1964-09', '61 tuổi 3 tháng'],
  ['male',   '1964-10', '1965-06', '61 tuổi 6 tháng'],
  ['male',   '1965-07', '1966-03', '61 tuổi 9 tháng'],
  ['male',   '1966-04', '1990-12', '62 tuổi 0 tháng'],
  ['female', '1966-01', '1966-08', '55 tuổi 4 tháng'],
  ['female', '1966-09', '1967-04', '55 tuổi 8 tháng'],
  ['female', '1967-05', '1967-12', '56 tuổi 0 tháng'],
  ['female', '1968-01', '1968-08', '56 tuổi 4 tháng'],
  ['female', '1968-09', '1969-04', '56 tuổi 8 tháng'],
  ['female', '1969-05', '1969-12', '57 tuổi 0 tháng'],
  ['female', '1970-01', '1970-08', '57 tuổi 4 tháng'],
  ['female', '1970-09', '1971-04', '57 tuổi 8 tháng'],
  ['female', '1971-05', '1971-12', '58 tuổi 0 tháng'],
  ['female', '1972-01', '1972-08', '58 tuổi 4 tháng'],
  ['female', '1972-09', '1973-04', '58 tuổi 8 tháng'],
  ['female', '1973-05', '1973-12', '59 tuổi 0 tháng'],
  ['female', '1974-01', '1974-08', '59 tuổi 4 tháng'],
  ['female', '1974-09', '1975-04', '59 tuổi 8 tháng'],
  ['female', '1975-05', '1990-12', '60 tuổi 0 tháng'],
]

for (const [sex, from, to, age] of table) {
  test(`tuổi nghỉ hưu: ${sex === 'male' ? 'nam' : 'nữ'} sinh từ ${from} đến ${to}`, () => {
    const first = `${from}-01` as PlainDate
    const last = addDays(addMonths(`${to}-01` as PlainDate, 1), -1)
    assert.equal(viAge(retirement(sex, first, lawOn).value.monthsOfAge), age)
    assert.equal(viAge(retirement(sex, last, lawOn).value.monthsOfAge), age)
  })
}

test('nghỉ hưu: hết tháng đủ tuổi, lương hưu từ tháng sau', () => {
  const woman = retirement('female', '1969-05-31', lawOn).value
  assert.deepEqual(woman, { monthsOfAge: 57 * 12, lastDay: '2026-05-31', pensionFrom: '2026-06-01' })
  assert.equal(retirement('male', '1964-10-31', lawOn).value.lastDay, '2026-04-30')
})

test('nghỉ hưu: đủ tuổi trước năm 2021 thì không có quy định ở đây', () => {
  assert.throws(() => retirement('male', '1960-12-31', lawOn), { kind: 'not-yet-lawful' })
  assert.throws(() => retirement('female', '1965-12-31', lawOn), { kind: 'not-yet-lawful' })
  assert.throws(() => retirement('male', '1970-01-01', '2020-12-31'), { kind: 'not-yet-lawful' })
})

test('sinh muộn hơn không bao giờ nghỉ hưu sớm hơn', () => {
  const birth = fc.date({ min: new Date('1966-01-01'), max: new Date('1999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(birth, fc.integer({ min: 0, max: 900 }), fc.constantFrom<Sex>('male', 'female'), (date, days, sex) => {
      const born = plainDate(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate())!
      assert.ok(retirement(sex, born, lawOn).value.lastDay <= retirement(sex, addDays(born, days), lawOn).value.lastDay)
    }),
  )
})

test('nghỉ hưu: lời giải thích', (t) => {
  t.assert.snapshot(print(retirement('female', '1969-05-20', lawOn)), { serializers: [String] })
})
