import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { MonthRow } from './month-store.ts'
import { reckon } from './reckon.ts'
import { monthUnits } from './units-of-month.ts'

const units = monthUnits([{ unitId: 'u', name: 'Phòng Văn hóa', parentId: null, position: 0, workplaces: null }])
const whole = { from: '2026-08-01', until: '2026-09-01' } as const
const row: MonthRow = {
  personId: 'p',
  fullName: 'Đỗ Văn Giữa',
  postings: [{ ...whole, unitId: 'u', staff: 'public-employee' }],
  steps: [
    { from: '2026-08-01', until: '2026-08-16', rank: '01.003', step: 3, coefficient: '3.00' },
    { from: '2026-08-16', until: '2026-09-01', rank: '01.003', step: 4, coefficient: '3.33' },
  ],
  beyond: null,
  allowances: null,
  dependants: null,
  absences: null,
}
const paid = (way: string) => reckon(row, '2026-08-01', units, { 'payroll.mid-month': way })

// 3,00 and 3,33 × 2.530.000, of 15 and 16 days
const table = [
  ['in-month', 8_424_900],
  ['next-month', 7_590_000],
  ['by-days', Math.round((7_590_000 * 15 + 8_424_900 * 16) / 31)],
] as const

for (const [way, salary] of table) {
  test(`thay đổi giữa tháng: ${way}`, () => {
    const { pay } = paid(way)
    assert.equal(pay.value.lines[0]!.amount, salary)
    assert.equal(pay.value.insurance!.insured, salary)
    assert.equal(pay.value.insurance!.employee.pension, Math.round(salary * 0.08))
    assert.match(print(pay), /Theo lựa chọn (mặc định|của cơ quan): Thay đổi lương, phụ cấp giữa tháng/)
  })
}

test('thay đổi giữa tháng: without one, the choice changes nothing', () => {
  const steady = { ...row, steps: [{ ...whole, rank: '01.003', step: 4, coefficient: '3.33' }] }
  for (const [way] of table) {
    const { pay } = reckon(steady, '2026-08-01', units, { 'payroll.mid-month': way })
    assert.equal(pay.value.gross, 8_424_900)
  }
})
