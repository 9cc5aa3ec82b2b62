import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finding, print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { rateAfterTransfer } from './teacher-kept-rate.ts'

const percent = (value: number) => finding(value, `Mức ${value}%`)

// prettier-ignore
const table: readonly (readonly [string, old: number, now: number, month: PlainDate, rate: number])[] = [
  ['đến nơi thấp hơn',           70, 40, '2026-09-01', 70],
  ['ngày cuối của 12 tháng',     70, 40, '2027-08-31', 70],
  ['hết 12 tháng',               70, 40, '2027-09-01', 40],
  ['đến nơi cao hơn',            40, 70, '2026-09-01', 70],
]

for (const [situation, old, now, month, rate] of table) {
  test(`giữ mức phụ cấp ưu đãi: ${situation}`, () =>
    assert.equal(rateAfterTransfer(percent(old), percent(now), '2026-09-01', month).value, rate))
}

test('giữ mức phụ cấp ưu đãi: lời giải thích', (t) => {
  const kept = rateAfterTransfer(percent(70), percent(40), '2026-09-01', '2026-10-01')
  t.assert.snapshot(print(kept), { serializers: [String] })
})
