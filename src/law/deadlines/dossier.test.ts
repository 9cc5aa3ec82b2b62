import assert from 'node:assert/strict'
import { test } from 'node:test'
import { calendarKnownOn, workCalendar } from '#law/calendar/work-calendar.ts'
import { choosing } from '#law/kit/choice.ts'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { apologyBy } from './apology.ts'
import { dossierCode, dossierCodes } from './dossier-code.ts'
import { apologyOnDayOff } from './choices.ts'
import { apologyLate, extend } from './extension.ts'
import { housePermitLimit } from './house-permit.ts'
import { recomputed } from './later-decision.ts'
import { resumed } from './pause.ts'
import { receive } from './reception.ts'
import { stagesDue } from './stages.ts'
import { ensureMaySupplement, restarted, supplementNoticeBy } from './supplement.ts'
import { timeliness } from './timeliness.ts'

const days = (n: number) => ({ unit: 'working-day', n }) as const
const fresh = { due: '2019-03-18', already: 0 } as const

test('bổ sung hồ sơ: báo trong 03 ngày làm việc, một lần, tính lại từ đầu', () => {
  assert.equal(supplementNoticeBy('2019-03-07', workCalendar).value, '2019-03-12')
  assert.equal(restarted('2019-04-10', days(10), workCalendar).value.on, '2019-04-25')
  ensureMaySupplement(0, '2019-03-12')
  assert.throws(() => ensureMaySupplement(1, '2019-03-12'), { kind: 'conflict' })
})

test('hẹn lại: chậm nhất 01 ngày trước ngày hết hạn, một lần, về sau', () => {
  const again = (on: PlainDate, newDue: PlainDate = '2019-03-22') => extend(fresh, on, newDue, workCalendar).value
  assert.equal(again('2019-03-17'), '2019-03-22')
  assert.throws(() => again('2019-03-18'), { kind: 'not-yet-lawful', message: 'Văn bản xin lỗi gửi muộn' })
  assert.throws(() => again('2019-03-15', '2019-03-18'), { kind: 'invalid' })
  assert.throws(() => extend({ ...fresh, already: 1 }, '2019-03-14', '2019-03-29', workCalendar), { kind: 'conflict' })
  assert.deepEqual(apologyBy('2019-03-18', '2019-03-10', workCalendar).value, {
    day: '2019-03-17',
    workingDay: '2019-03-15',
    latest: '2019-03-17',
  })
  const strict = choosing(apologyOnDayOff, 'working-day')
  assert.equal(apologyBy('2019-03-18', '2019-03-10', workCalendar, strict).value.latest, '2019-03-15')
  assert.throws(() => extend(fresh, '2019-03-16', '2019-03-22', workCalendar, strict), { message: apologyLate })
  assert.equal(extend(fresh, '2019-03-15', '2019-03-22', workCalendar, strict).value, '2019-03-22')
})

test('nghĩa vụ tài chính: tạm dừng rồi chạy tiếp phần còn lại', () => {
  const run = (...pauses: (readonly [PlainDate, PlainDate])[]) => resumed('2025-03-03', 10, pauses, workCalendar).value
  assert.deepEqual(run(['2025-03-07', '2025-03-20']), { used: 4, remaining: 6, on: '2025-03-28' })
  assert.deepEqual(run(['2025-03-03', '2025-03-20']), { used: 0, remaining: 10, on: '2025-04-03' })
  assert.deepEqual(run(['2025-03-07', '2025-03-20'], ['2025-03-24', '2025-03-27']), {
    used: 6,
    remaining: 4,
    on: '2025-04-02',
  })
})

test('các bước nối tiếp; thời hạn theo ngày tiếp nhận', () => {
  assert.deepEqual(stagesDue('2026-11-20', [days(1), days(1)], workCalendar).value, ['2026-11-23', '2026-11-25'])
  assert.equal(housePermitLimit.valueOn('2026-06-30').unit, 'calendar-day')
  assert.equal(housePermitLimit.valueOn('2026-07-01').n, 7)
})

// prettier-ignore
const done: readonly (readonly [PlainDate, string, working: number, calendar: number])[] = [
  ['2026-08-26', 'early',   2, 2],
  ['2026-08-27', 'early',   1, 1],
  ['2026-08-28', 'on_time', 0, 0],
  ['2026-08-31', 'late',    0, 3],
  ['2026-09-03', 'late',    1, 6],
]

for (const [completed, kind, workingDays, calendarDays] of done) {
  test(`trước hạn, đúng hạn, quá hạn: xong ngày ${completed}`, () =>
    assert.deepEqual(timeliness('2026-08-28', completed, workCalendar).value, { kind, workingDays, calendarDays }))
}

test('mã số hồ sơ: bốn chữ số mỗi ngày, hết số thì dừng', () => {
  assert.deepEqual(dossierCodes('H49.32', ['2026-11-23', '2026-11-25', '2026-11-23']), [
    'H49.32-261123-0001',
    'H49.32-261125-0001',
    'H49.32-261123-0002',
  ])
  assert.equal(dossierCode('TH.01', '2026-11-23', 9999).value, 'TH.01-261123-9999')
  assert.throws(() => dossierCode('TH.01', '2026-11-23', 10_000), { kind: 'conflict' })
})

test('tiếp nhận: ngày lễ không nhận trực tiếp, trực tuyến chỉ mới đăng ký', () => {
  assert.throws(() => receive('counter', '2026-11-24', workCalendar), { kind: 'not-yet-lawful' })
  assert.deepEqual(receive('counter', '2026-08-22', workCalendar).value, { status: 2, clockStarted: true })
  assert.deepEqual(receive('online', '2026-11-24', workCalendar).value, { status: 1, clockStarted: false })
})

test('lịch nghỉ quyết sau: hạn chỉ dời về sau', () => {
  const [before, after] = [calendarKnownOn('2025-12-24'), calendarKnownOn('2025-12-25')]
  assert.equal(recomputed('2025-12-25', days(5), before, after).value.effective, '2026-01-05')
  assert.deepEqual(recomputed('2026-01-05', days(5), before, after).value, {
    printed: '2026-01-12',
    effective: '2026-01-12',
  })
})

test('một cửa: lời giải thích', (t) => {
  const lines = [
    restarted('2019-04-10', days(10), workCalendar),
    extend(fresh, '2019-03-14', '2019-03-22', workCalendar),
    resumed('2025-03-03', 10, [['2025-03-07', '2025-03-20']], workCalendar),
    recomputed('2025-12-25', days(5), calendarKnownOn('2025-12-24'), workCalendar),
  ]
  t.assert.snapshot(lines.map((line) => print(line)).join('\n'), { serializers: [String] })
})
