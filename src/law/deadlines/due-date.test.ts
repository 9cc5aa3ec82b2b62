import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { dueDate, extended, type Limit } from './due-date.ts'

type Row = readonly [situation: string, start: PlainDate, unit: Limit['unit'], n: number, due: PlainDate]

// prettier-ignore
const table: readonly Row[] = [
  ['không tính ngày nhận',                  '2026-11-19', 'working-day',   1, '2026-11-20'],
  ['qua cuối tuần',                         '2026-11-20', 'working-day',   1, '2026-11-23'],
  ['24/11/2026 là ngày nghỉ',               '2026-11-23', 'working-day',   1, '2026-11-25'],
  ['24/11/2025 vẫn là ngày làm việc',       '2025-11-21', 'working-day',   1, '2025-11-24'],
  ['thứ bảy làm bù là ngày làm việc',       '2026-08-21', 'working-day',   1, '2026-08-22'],
  ['nhận ngày nghỉ',                        '2026-08-30', 'working-day',   1, '2026-09-03'],
  ['Quốc khánh 2020 nghỉ một ngày',         '2020-09-01', 'working-day',   1, '2020-09-03'],
  ['Quốc khánh 2021 nghỉ hai ngày',         '2021-09-01', 'working-day',   1, '2021-09-06'],
  ['ngày theo lịch, ngày cuối là thứ bảy',  '2026-11-06', 'calendar-day', 15, '2026-11-23'],
  ['ngày theo lịch, ngày cuối làm bù',      '2026-08-07', 'calendar-day', 15, '2026-08-22'],
  ['tháng không có ngày tương ứng',         '2026-08-31', 'month',         1, '2026-09-30'],
  ['năm, từ ngày 29/02',                    '2024-02-29', 'year',          1, '2025-02-28'],
  ['ngày cuối trước vùng chưa quyết định',  '2027-01-22', 'working-day',   5, '2027-01-29'],
]

for (const [situation, start, unit, n, due] of table) {
  test(`hạn giải quyết: ${situation}`, () => assert.equal(dueDate(start, { unit, n }, workCalendar).value.on, due))
}

test('hạn giải quyết: ngày nghỉ chưa có quyết định thì không đoán', () => {
  const count = (n: number) => dueDate('2027-01-22', { unit: 'working-day', n }, workCalendar)
  assert.throws(() => count(6), { message: 'Lịch nghỉ Tết năm 2027 chưa có quyết định' })
  assert.throws(() => dueDate('2027-01-01', { unit: 'calendar-day', n: 35 }, workCalendar), { kind: 'not-yet-lawful' })
})

test('hạn kéo dài được đếm từ hạn đầu; lời giải thích', (t) => {
  const base = dueDate('2025-04-22', { unit: 'working-day', n: 3 }, workCalendar)
  const longer = extended(base, 5, workCalendar)
  assert.equal(longer.value.on, '2025-05-06')
  t.assert.snapshot(print(longer), { serializers: [String] })
  t.assert.snapshot(print(dueDate('2026-04-15', { unit: 'calendar-day', n: 15 }, workCalendar)), {
    serializers: [String],
  })
})
