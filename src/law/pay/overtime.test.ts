import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { DayKind, OvertimeLaw } from './overtime-rates.ts'
import { nightPay, type Overtime, overtimePay } from './overtime.ts'

const lawOn = '2025-11-01'
const work = (law: OvertimeLaw, day: DayKind, rest: Partial<Overtime> = {}): Overtime => ({
  law,
  day,
  night: false,
  compensated: false,
  afterDayOvertime: false,
  hours: '1',
  ...rest,
})

const night = { night: true }
const nightRest = { night: true, compensated: true }

// prettier-ignore
const table: readonly (readonly [string, Overtime, percent: string])[] = [
  ['ngày thường',                         work('state-staff', 'weekday'), '150'],
  ['ngày nghỉ hằng tuần',                 work('state-staff', 'weekly-rest'), '200'],
  ['ngày lễ',                             work('state-staff', 'holiday'), '300'],
  ['ngày thường, nghỉ bù',                work('state-staff', 'weekday', { compensated: true }), '50'],
  ['ngày lễ, nghỉ bù',                    work('state-staff', 'holiday', { compensated: true }), '200'],
  ['ban đêm ngày thường',                 work('state-staff', 'weekday', night), '195'],
  ['ban đêm ngày nghỉ hằng tuần',         work('state-staff', 'weekly-rest', night), '260'],
  ['ban đêm ngày lễ',                     work('state-staff', 'holiday', night), '390'],
  ['ban đêm ngày thường, nghỉ bù',        work('state-staff', 'weekday', nightRest), '65'],
  ['ban đêm ngày lễ, nghỉ bù',            work('state-staff', 'holiday', nightRest), '260'],
  ['hợp đồng: ban đêm ngày thường',       work('labour', 'weekday', night), '200'],
  ['hợp đồng: ban đêm, đã làm ban ngày',  work('labour', 'weekday', { night: true, afterDayOvertime: true }), '210'],
  ['hợp đồng: ban đêm ngày nghỉ',         work('labour', 'weekly-rest', night), '270'],
  ['hợp đồng: ban đêm ngày lễ',           work('labour', 'holiday', night), '390'],
]

for (const [situation, one, percent] of table) {
  test(`làm thêm giờ: ${situation}`, () => assert.equal(overtimePay(one, '7020000', 176, lawOn).value.percent, percent))
}

test('làm thêm giờ: số tiền làm tròn một lần, nửa đồng thì lên', () => {
  assert.equal(
    overtimePay(work('state-staff', 'weekday', { hours: '2' }), '3680820', 176, '2016-05-12').value.amount,
    62741,
  )
  assert.equal(overtimePay(work('state-staff', 'weekday', { hours: '1' }), '176', 176, lawOn).value.amount, 2)
})

test('làm thêm giờ: trước Bộ luật Lao động 2019 chưa có quy định ở đây cho người lao động', () => {
  assert.throws(() => overtimePay(work('labour', 'weekday'), '7020000', 176, '2020-12-31'), { kind: 'not-yet-lawful' })
})

test('làm thêm giờ: lời giải thích', (t) => {
  t.assert.snapshot(print(overtimePay(work('state-staff', 'weekly-rest', night), '7020000', 176, lawOn)), {
    serializers: [String],
  })
  t.assert.snapshot(print(overtimePay(work('labour', 'weekly-rest', night), '7020000', 176, lawOn)), {
    serializers: [String],
  })
  t.assert.snapshot(print(nightPay('state-staff', '8', '7020000', 176, lawOn)), { serializers: [String] })
})
