import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { PlainDate } from '#lib/date.ts'
import type { StaffKind } from './held-step.ts'
import { gradePasses, type YearGrade } from './raise-standard.ts'

// prettier-ignore
const table: readonly (readonly [string, YearGrade, StaffKind, PlainDate, boolean])[] = [
  ['công chức còn hạn chế, trước 15/8/2021', 'limited',   'civil-servant',   '2021-08-14', true],
  ['công chức còn hạn chế, từ 15/8/2021',    'limited',   'civil-servant',   '2021-08-15', false],
  ['viên chức còn hạn chế, trước 15/8/2021', 'limited',   'public-employee', '2021-08-14', false],
  ['hoàn thành',                             'completed', 'civil-servant',   '2026-11-22', true],
  ['không hoàn thành',                       'failed',    'cadre',           '2020-01-01', false],
]

for (const [situation, grade, staff, on, met] of table) {
  test(`tiêu chuẩn 1 để nâng bậc: ${situation}`, () => assert.equal(gradePasses(grade, staff, on).value, met))
}
