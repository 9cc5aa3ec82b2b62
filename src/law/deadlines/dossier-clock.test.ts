import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { choosing } from '#law/kit/choice.ts'
import { print } from '#law/kit/finding.ts'
import { afterSupplement } from './choices.ts'
import { type Dossier, dossierClock } from './dossier-clock.ts'
import type { DossierEvent } from './dossier-event.ts'

const ten: Dossier = { received: '2025-03-03', limit: { unit: 'working-day', n: 10 }, due: null }
const newer: Dossier = { ...ten, received: '2026-08-17' }
const left: Dossier = { ...newer, choices: choosing(afterSupplement, 'remaining') }
const [ask, complete] = ['ask', 'complete'] as const
const [pause, resume] = ['pause', 'resume'] as const

type Row = readonly [situation: string, Dossier, readonly DossierEvent[], due: string | null, refusedAt?: number]

// prettier-ignore
const table: readonly Row[] = [
  ['không có sự việc nào',            ten,   [], '2025-03-17'],
  ['đang chờ bổ sung',                ten,   [{ kind: ask, on: '2025-03-05' }], null],
  ['bổ sung rồi tính lại từ đầu',     ten,   [{ kind: ask, on: '2025-03-05' }, { kind: complete, on: '2025-03-10' }], '2025-03-24'],
  ['đang tạm dừng',                   ten,   [{ kind: pause, on: '2025-03-07' }], null],
  ['tạm dừng rồi chạy tiếp',          ten,   [{ kind: pause, on: '2025-03-07' }, { kind: resume, on: '2025-03-20' }], '2025-03-28'],
  ['tạm dừng khi đã hết hạn',         ten,   [{ kind: pause, on: '2025-03-20' }, { kind: resume, on: '2025-03-24' }], '2025-03-25'],
  ['nhận từ 01/7/2025, mặc định',     newer, [{ kind: ask, on: '2026-08-19' }, { kind: complete, on: '2026-08-24' }], '2026-09-10'],
  ['nhận từ 01/7/2025, chạy tiếp',    left,  [{ kind: ask, on: '2026-08-19' }, { kind: complete, on: '2026-08-24' }], '2026-09-08'],
  ['yêu cầu bổ sung lần hai',         ten,   [{ kind: ask, on: '2025-03-05' }, { kind: complete, on: '2025-03-10' }, { kind: ask, on: '2025-03-12' }], '2025-03-24', 2],
  ['hẹn lại muộn',                    ten,   [{ kind: 'extend', on: '2025-03-17', newDue: '2025-03-20' }], '2025-03-17', 0],
]

for (const [situation, dossier, events, due, refusedAt] of table) {
  test(`đồng hồ hồ sơ: ${situation}`, () => {
    const clock = dossierClock(dossier, events, workCalendar).value
    assert.equal(clock.due, due)
    assert.equal(clock.refused?.index, refusedAt)
  })
}

test('đồng hồ hồ sơ: việc không có trước nó thì không phải là một câu chuyện', () => {
  assert.throws(() => dossierClock(ten, [{ kind: resume, on: '2025-03-05' }], workCalendar), { kind: 'invalid' })
  assert.throws(() => dossierClock(ten, [{ kind: complete, on: '2025-03-05' }], workCalendar), { kind: 'invalid' })
  const months: Dossier = { ...ten, limit: { unit: 'month', n: 1 } }
  assert.throws(() => dossierClock(months, [{ kind: pause, on: '2025-03-05' }], workCalendar), { kind: 'invalid' })
})

test('đồng hồ hồ sơ: lời giải thích', (t) => {
  const events: readonly DossierEvent[] = [
    { kind: ask, on: '2026-08-18' },
    { kind: complete, on: '2026-08-20' },
    { kind: pause, on: '2026-08-25' },
    { kind: resume, on: '2026-09-03' },
    { kind: 'extend', on: '2026-09-10', newDue: '2026-09-18' },
  ]
  t.assert.snapshot(print(dossierClock(newer, events, workCalendar)), { serializers: [String] })
})
