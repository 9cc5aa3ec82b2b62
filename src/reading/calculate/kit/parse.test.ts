import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SimpleField } from './field.ts'
import { parse, shown, tidied } from './parse.ts'

const of = (kind: 'date' | 'month' | 'time' | 'money' | 'whole' | 'decimal', more = {}): SimpleField => ({
  kind,
  name: 'x',
  label: 'Mục này',
  ...more,
})

// prettier-ignore
const rows: readonly (readonly [SimpleField, typed: string, value: string])[] = [
  [of('date'),    '02091990',     '1990-09-02'],
  [of('date'),    '2/9/1990',     '1990-09-02'],
  [of('date'),    ' 02-09-1990 ', '1990-09-02'],
  [of('date'),    '29/02/2024',   '2024-02-29'],
  [of('month'),   '072026',       '2026-07-01'],
  [of('month'),   '7/2026',       '2026-07-01'],
  [of('time'),    '1430',         '14:30'],
  [of('time'),    '8h05',         '08:05'],
  [of('time'),    '8',            '08:00'],
  [of('money'),   '1.390.000',    '1390000'],
  [of('whole'),   '007',          '7'],
  [of('decimal'), '2,34',         '2.34'],
  [of('decimal'), '2.34',         '2.34'],
  [of('date', { optional: true }), '', ''],
]

for (const [field, typed, value] of rows)
  test(`${field.kind} typed as “${typed}”`, () => {
    assert.deepEqual(parse(field, typed), { value })
    assert.deepEqual(parse(field, shown(field, value)), { value }, 'what is shown reads the same')
    assert.equal(tidied(field, typed), shown(field, value))
  })

// prettier-ignore
const wrong: readonly (readonly [SimpleField, typed: string, says: string])[] = [
  [of('date'),  '',           'Ghi mục này'],
  [of('date'),  '31/02/2024', 'Lịch không có ngày 31/02/2024'],
  [of('date'),  '29022023',   'Lịch không có ngày 29/02/2023'],
  [of('date'),  '02/09',      'Ghi đủ ngày, tháng, năm, ví dụ 02091990'],
  [of('month'), '132026',     'Ghi tháng và năm, ví dụ 072026'],
  [of('time'),  '24:00',      'Ghi giờ và phút, ví dụ 1430'],
  [of('money'), '1 triệu',    'Ghi số tiền bằng chữ số, đơn vị đồng'],
  [of('whole'), '2,5',        'Ghi một số nguyên'],
  [of('whole', { min: 1, max: 12 }), '13', 'Ghi một số từ 1 đến 12'],
  [of('decimal'), 'hai',      'Ghi một số, ví dụ 2,34'],
]

for (const [field, typed, says] of wrong)
  test(`${field.kind} typed as “${typed}” is refused`, () => {
    assert.deepEqual(parse(field, typed), { fault: says })
    assert.equal(tidied(field, typed), typed, 'what means nothing stays as it was typed')
  })
