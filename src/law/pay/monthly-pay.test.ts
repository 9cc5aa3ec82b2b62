import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { arrears } from './arrears.ts'
import { allotted, earlyRaisePool, quotaLeft } from './early-raise-pool.ts'
import { type Allowance, type MonthlyFacts, monthlyPay } from './monthly-pay.ts'

const officer: MonthlyFacts = { staff: 'civil-servant', coefficient: '3.00', office: '0', beyondPercent: 0 }
const teacher: MonthlyFacts = { ...officer, staff: 'public-employee' }
const lineOf = (facts: MonthlyFacts, month: PlainDate, kind: string) =>
  monthlyPay(facts, month).value.lines.find((line) => line.kind === kind)?.amount

// prettier-ignore
const allowances: readonly (readonly [string, Allowance, month: PlainDate, amount: number])[] = [
  ['khu vực 0,3',              { kind: 'area', rate: '0.3' },             '2026-06-01', 702_000],
  ['khu vực 0,3, lương mới',   { kind: 'area', rate: '0.3' },             '2026-07-01', 759_000],
  ['đặc biệt 50%',             { kind: 'special', rate: '50' },           '2026-07-01', 3_795_000],
  ['thu hút 70%',              { kind: 'attraction' },                    '2026-07-01', 5_313_000],
  ['lưu động 0,2',             { kind: 'mobile', rate: '0.2' },           '2026-07-01', 506_000],
  ['độc hại 0,1',              { kind: 'hazard', rate: '0.1' },           '2026-07-01', 253_000],
  ['trách nhiệm 0,5',          { kind: 'responsibility', rate: '0.5' },   '2026-07-01', 1_265_000],
  ['kiêm nhiệm 10%',           { kind: 'concurrent-head' },               '2026-07-01', 759_000],
  ['hướng dẫn tập sự',         { kind: 'mentor' },                        '2026-06-01', 702_000],
  ['Đảng, đoàn thể 30%',       { kind: 'party-work' },                    '2026-07-01', 2_277_000],
  ['kế toán trưởng',           { kind: 'chief-accountant' },              '2026-07-01', 253_000],
  ['ưu đãi y tế 40%',          { kind: 'health-profession', rate: '40' }, '2026-07-01', 3_036_000],
  ['ưu đãi nhà giáo 40%',      { kind: 'teaching', rate: '40' },          '2026-07-01', 3_036_000],
  ['tài năng 150%',            { kind: 'talent', rate: '150' },           '2026-07-01', 11_385_000],
]

for (const [name, one, month, amount] of allowances) {
  test(`phụ cấp trong tháng: ${name}, ${month}`, () =>
    assert.equal(lineOf({ ...teacher, allowances: [one] }, month, one.kind), amount))
}

test('mức không có trong văn bản thì từ chối; hướng dẫn tập sự hết ngày 30/6/2026', () => {
  const held = (one: Allowance, month: PlainDate) => () => monthlyPay({ ...teacher, allowances: [one] }, month)
  assert.throws(held({ kind: 'area', rate: '0.6' }, '2026-07-01'), { kind: 'invalid' })
  assert.throws(held({ kind: 'area' }, '2026-07-01'), { kind: 'invalid' })
  assert.throws(held({ kind: 'attraction', rate: '20' }, '2026-07-01'), { kind: 'invalid' })
  assert.throws(held({ kind: 'mentor' }, '2026-07-01'), { kind: 'not-yet-lawful' })
})

test('công vụ: 10% rồi 25% từ 01/5/2012; viên chức và người ở đơn vị sự nghiệp không có', () => {
  assert.equal(lineOf(officer, '2012-04-01', 'civil-service'), 249_000)
  assert.equal(lineOf(officer, '2012-05-01', 'civil-service'), 787_500)
  assert.equal(lineOf(teacher, '2026-07-01', 'civil-service'), undefined)
  assert.equal(lineOf({ ...officer, civilServiceAllowance: false }, '2026-07-01', 'civil-service'), undefined)
})

test('hệ số thấp: thêm 8% đến hết 4/2016, sau đó giữ số của tháng 4/2016', () => {
  const low = { ...teacher, coefficient: '1.86' }
  assert.equal(lineOf(low, '2014-12-01', 'low-pay'), undefined)
  assert.equal(lineOf(low, '2015-01-01', 'low-pay'), 171_120)
  assert.equal(lineOf(low, '2016-05-01', 'low-pay'), 59_520)
  assert.equal(lineOf(low, '2017-07-01', 'low-pay'), undefined)
  assert.equal(lineOf({ ...teacher, coefficient: '2.41' }, '2015-01-01', 'low-pay'), undefined)
})

test('bảo hiểm: từ 14 ngày không lương thì không đóng; trần riêng của bảo hiểm thất nghiệp', () => {
  const insurance = (facts: MonthlyFacts) => monthlyPay(facts, '2026-07-01').value.insurance
  assert.equal(insurance({ ...teacher, unpaidDays: 13 })?.employee.total, 796_950)
  assert.equal(insurance({ ...teacher, unpaidDays: 14 })?.employee.total, 0)
  const high = { ...teacher, coefficient: '10.00', office: '1.00', beyondPercent: 100 }
  assert.equal(insurance(high)?.insured, 50_600_000)
  assert.equal(insurance({ ...high, regionalMinimumWage: 5_000_000 })?.employee.unemployment, 531_300)
  assert.equal(insurance({ ...high, regionalMinimumWage: 2_000_000 })?.employee.unemployment, 400_000)
})

test('tháng chưa có biểu thuế, chưa có mức đóng: không đoán', () => {
  const { tax, net, insurance } = monthlyPay(officer, '2025-12-01').value
  assert.deepEqual([tax, net, insurance?.employee.total], [null, null, 666_900])
  assert.equal(monthlyPay(officer, '2020-12-01').value.insurance, null)
  assert.equal(monthlyPay(officer, '2026-01-01').value.tax?.tax, 0)
})

test('truy lĩnh: mỗi tháng theo lương cơ sở của tháng đó; thay đổi giữa tháng theo lựa chọn', () => {
  const raised = { ...teacher, coefficient: '3.33' }
  const paid = [{ from: '2026-01-01', facts: teacher }] as const
  const due = [...paid, { from: '2026-05-15', facts: raised }] as const
  const { value } = arrears(paid, due, '2026-05-15', '2026-07-31')
  assert.deepEqual(
    value.months.map(({ difference }) => difference),
    [772_200, 772_200, 834_900],
  )
  assert.deepEqual([value.pay, value.insurance, value.net], [2_379_300, 249_827, 2_129_473])
  const next = arrears(paid, due, '2026-05-15', '2026-07-31', { 'payroll.mid-month': 'next-month' })
  assert.equal(next.value.pay, 1_607_100)
  assert.throws(() => arrears(paid, due, '2026-05-15', '2026-07-31', { 'payroll.mid-month': 'by-days' }), {
    name: 'Refusal',
  })
  const lateBase = arrears([{ ...paid[0], base: 2_340_000 }], paid, '2026-06-01', '2026-08-01')
  assert.equal(lateBase.value.pay, 1_140_000)
})

test('chỉ tiêu: giao thêm không quá số gộp, hết 31/3 thì hết', () => {
  const units = [57, 23, 18].map((payroll, at) => ({ id: `${at}`, name: `Đơn vị ${at}`, payroll }))
  const pool = earlyRaisePool(units, 2026, '2026-12-31')
  assert.deepEqual([pool.value.extra, pool.value.total, pool.value.useBy], [1, 9, '2027-03-31'])
  assert.deepEqual(allotted(pool, { 2: 1 }).value, { 0: 5, 1: 2, 2: 2 })
  assert.throws(() => allotted(pool, { 0: 1, 2: 1 }), { kind: 'conflict' })
  assert.deepEqual([quotaLeft(5, 4, 2026, '2027-03-31').value, quotaLeft(5, 4, 2026, '2027-04-01').value], [1, 0])
})

test('tiền lương tháng, truy lĩnh: lời giải thích', (t) => {
  const facts: MonthlyFacts = {
    ...officer,
    office: '0.6',
    reserved: '0.2',
    allowances: [{ kind: 'area', rate: '0.3' }],
  }
  t.assert.snapshot(print(monthlyPay(facts, '2026-07-01')), { serializers: [String] })
  const due = [{ from: '2026-06-01', facts: { ...teacher, coefficient: '3.33' } }] as const
  t.assert.snapshot(print(arrears([{ from: '2026-06-01', facts: teacher }], due, '2026-06-01', '2026-06-30')), {
    serializers: [String],
  })
})
