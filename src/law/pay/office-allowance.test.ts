import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finding, print } from '#law/kit/finding.ts'
import { communeCadreOffice, communeOffice, departmentOffice, officeAllowance } from './office-allowance.ts'
import { communeArrears } from './office-arrears.ts'

test('phụ cấp chức vụ cấp xã, từ 01/01/2026', () => {
  const { chair, 'vice-chair': deputy, head, 'deputy-head': deputyHead } = communeOffice.valueOn('2026-01-01')
  const elsewhere = [chair, deputy, head, deputyHead].map((rate) => rate.elsewhere)
  const largest = [chair, deputy, head, deputyHead].map((rate) => rate['largest-cities'])
  assert.deepEqual(
    [elsewhere, largest],
    [
      ['0.60', '0.50', '0.25', '0.15'],
      ['0.70', '0.60', '0.35', '0.20'],
    ],
  )
  assert.throws(() => communeOffice.valueOn('2025-12-31'), { kind: 'not-yet-lawful' })
})

test('phụ cấp cán bộ cấp xã cũ: chủ tịch có dòng riêng từ 01/01/2026', () => {
  assert.equal(communeCadreOffice.valueOn('2025-12-31').chair, '0.25')
  assert.equal(communeCadreOffice.valueOn('2026-01-01').chair, undefined)
  assert.equal(communeCadreOffice.valueOn('2026-01-01')['party-secretary'], '0.30')
})

test('Cục thuộc Bộ: loại 2 không cao hơn loại 1', () => {
  const [first, second] = [departmentOffice[1].valueOn('2026-01-10'), departmentOffice[2].valueOn('2026-01-10')]
  for (const office of Object.keys(first) as (keyof typeof first)[]) {
    assert.ok(Number(second[office].elsewhere) <= Number(first[office].elsewhere), office)
  }
  assert.equal(second['branch-head'].elsewhere, '0.60')
})

test('phụ cấp chức vụ theo lương cơ sở của tháng', () => {
  const coefficient = finding('0.25', 'Hệ số 0,25')
  assert.equal(officeAllowance(coefficient, '2026-06-30').value, 585_000)
  assert.equal(officeAllowance(coefficient, '2026-07-01').value, 632_500)
})

test('truy lĩnh: chỉ từ 01/7 đến 31/12/2025, và chỉ phần cao hơn mức bảo lưu', () => {
  const arrears = (month: '2025-06-30' | '2025-07-01' | '2025-12-31' | '2026-01-01', reserved = '0.25') =>
    communeArrears('chair', 'elsewhere', reserved, month).value
  assert.deepEqual(
    [arrears('2025-06-30'), arrears('2025-07-01'), arrears('2025-12-31'), arrears('2026-01-01')],
    [0, 819_000, 819_000, 0],
  )
  assert.equal(arrears('2025-07-01', '0.70'), 0)
})

test('phụ cấp chức vụ: lời giải thích', (t) => {
  t.assert.snapshot(print(communeArrears('chair', 'elsewhere', '0.25', '2025-07-01')), { serializers: [String] })
})
