import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { baseSalary } from './base-salary.ts'
import { epidemicPay, type Shift, shiftPay, surgeryPay, villageHealthPay } from './health-duty.ts'

const lawOn = '2026-11-22'
const night: Shift = { facility: 'second', kind: 'onCall', specialWard: false, day: 'working-day', hours: 24 }

// prettier-ignore
const table: readonly (readonly [string, Partial<Shift>, amount: number, meal: number, restDays: number])[] = [
  ['hạng II ngày làm việc',              {},                                             255_000, 40_000, 1],
  ['hạng đặc biệt, hạng I',              { facility: 'top' },                            325_000, 40_000, 1],
  ['trạm y tế xã',                       { facility: 'other' },                          185_000, 40_000, 1],
  ['trợ giúp xã hội',                    { facility: 'social-care' },                     70_000, 40_000, 1],
  ['nghỉ hằng tuần',                     { day: 'weekly-rest' },                         331_500, 40_000, 1],
  ['lễ, tết: nghỉ bù hai ngày',          { day: 'holiday' },                             459_000, 40_000, 2],
  ['khoa đặc biệt',                      { specialWard: true },                          382_500, 40_000, 1],
  ['khoa đặc biệt ngày nghỉ, nhân nhau', { specialWard: true, day: 'weekly-rest' },      497_250, 40_000, 1],
  ['khoa đặc biệt ngày nghỉ, lấy mức lớn hơn', { specialWard: true, day: 'weekly-rest', multiples: 'larger-only' }, 382_500, 40_000, 1],
  ['phiên 16 giờ',                       { hours: 16 },                                  191_250, 40_000, 1],
  ['phiên 12 giờ',                       { hours: 12 },                                  127_500, 40_000, 1],
  ['trực thường trú',                    { kind: 'resident' },                           125_000, 0, 0],
]

for (const [situation, change, amount, meal, restDays] of table) {
  test(`thường trực y tế: ${situation}`, () =>
    assert.deepEqual(shiftPay({ ...night, ...change }, lawOn).value, { amount, meal, restDays }))
}

test('thường trực y tế: có từ 15/7/2026, phiên không có trong bảng', () => {
  assert.equal(shiftPay(night, '2026-07-15').value.amount, 255_000)
  assert.throws(() => shiftPay(night, '2026-07-14'), { kind: 'not-yet-lawful' })
  assert.throws(() => shiftPay({ ...night, hours: 8 }, lawOn), { kind: 'invalid' })
})

test('phẫu thuật, thủ thuật, chống dịch, y tế thôn', () => {
  assert.equal(surgeryPay('lead', 'special', false, lawOn).value, 560_000)
  assert.equal(surgeryPay('helper', 'third', true, lawOn).value, 12_000)
  assert.equal(epidemicPay('group-a-first', 'holiday', false, lawOn).value, 756_000)
  assert.equal(epidemicPay('group-c', 'working-day', true, lawOn).value, 315_000)
  assert.equal(epidemicPay('standby', 'weekly-rest', false, lawOn).value, 364_000)
  const village = { kind: 'village', households: 349, special: false } as const
  assert.equal(villageHealthPay(village, baseSalary.on(lawOn), lawOn).value, 1_265_000)
  assert.equal(villageHealthPay({ ...village, households: 350 }, baseSalary.on(lawOn), lawOn).value, 1_771_000)
})

test('thường trực y tế: lời giải thích', (t) => {
  t.assert.snapshot(print(shiftPay({ ...night, specialWard: true, day: 'holiday' }, lawOn)), { serializers: [String] })
})
