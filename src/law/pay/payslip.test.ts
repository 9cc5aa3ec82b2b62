import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import { Decimal } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import { insuredPay } from './insurance.ts'
import { type Paid, payslip, payslipTax } from './payslip.ts'

const month = '2026-11-01'
const base = baseSalary.on(month)
const nothing = {
  office: '0',
  beyondPercent: 0,
  seniorityPercent: 0,
  preferentialPercent: 0,
  reserved: '0',
  exemptMoney: 0,
}
const clerk: Paid = { ...nothing, staff: 'civil-servant', coefficient: '3.00' }

// prettier-ignore
const table: readonly (readonly [string, Partial<Paid>, gross: number, insured: number, netBeforeTax: number])[] = [
  ['công chức: có công vụ, không bảo hiểm thất nghiệp', {},                                          9_487_500,  7_590_000, 8_766_450],
  ['cán bộ như công chức',                              { staff: 'cadre' },                          9_487_500,  7_590_000, 8_766_450],
  ['viên chức: không công vụ, có bảo hiểm thất nghiệp', { staff: 'public-employee' },                7_590_000,  7_590_000, 6_793_050],
  ['phụ cấp chức vụ đóng bảo hiểm',                     { office: '0.60' },                         11_385_000,  9_108_000, 10_519_740],
  ['vượt khung đóng bảo hiểm',                          { beyondPercent: 10 },                      10_436_250,  8_349_000, 9_643_095],
  ['bảo lưu đóng bảo hiểm, không tính công vụ',         { reserved: '0.06' },                        9_639_300,  7_741_800, 8_903_829],
  ['thâm niên nghề đóng bảo hiểm',                      { staff: 'public-employee', seniorityPercent: 10 }, 8_349_000, 8_349_000, 7_472_355],
  ['ưu đãi không đóng bảo hiểm, tính cả bảo lưu',       { staff: 'public-employee', preferentialPercent: 40, reserved: '0.06' }, 10_838_520, 7_741_800, 10_025_631],
  ['khoản miễn thuế không đóng bảo hiểm',               { exemptMoney: 500_000 },                    9_987_500,  7_590_000, 9_266_450],
]

for (const [situation, change, gross, insured, netBeforeTax] of table) {
  test(`bảng lương: ${situation}`, () => {
    const { value } = payslip({ ...clerk, ...change }, base, month)
    assert.deepEqual([value.gross, value.insured, value.netBeforeTax], [gross, insured, netBeforeTax])
  })
}

test('bảng lương: thuế, không âm, khoản miễn thuế để ngoài', () => {
  const chief: Paid = { ...clerk, coefficient: '8.00', office: '1.00', exemptMoney: 1_000_000 }
  const lines = payslip(chief, base, month)
  const taxable = (dependants: number) => payslipTax(lines, chief.exemptMoney, dependants, month).value.taxable
  assert.deepEqual([0, 1, 2].map(taxable), [10_799_350, 4_599_350, 0])
  assert.equal(payslipTax(lines, chief.exemptMoney, 0, month).value.net, 27_299_350 - 579_935)
  assert.throws(() => payslipTax(lines, 0, 0, '2025-12-31'), { kind: 'not-yet-lawful' })
})

test('tiền lương đóng bảo hiểm cao nhất, hai phía ngày 01/7/2026', () => {
  const much = new Decimal(100_000_000)
  assert.equal(insuredPay(much, '2026-06-30').value, 46_800_000)
  assert.equal(insuredPay(much, '2026-07-01').value, 50_600_000)
  assert.equal(insuredPay(new Decimal(50_599_999), '2026-07-01').value, 50_599_999)
})

test('bảng lương: lời giải thích', (t) => {
  const lines = payslip({ ...clerk, coefficient: '8.00', office: '1.00' }, base, month)
  t.assert.snapshot(print(payslipTax(lines, 0, 1, month)), { serializers: [String] })
})
