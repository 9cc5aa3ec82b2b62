import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finding, print } from '#law/kit/finding.ts'
import { bandCaps } from './career-band-caps.ts'
import { communeGroup, positionCoefficient, untrainedCoefficient } from './commune-pay.ts'
import { placeByEarlierService, placeCollegeInB } from './earlier-service.ts'
import { earlyRaiseOrderOf, type RaiseCandidate } from './early-raise-order.ts'
import { highestOffice, keptUntil, officeCoefficient } from './office-held.ts'
import { departmentArrears } from './office-arrears.ts'
import { bodyOffice, inspectorOffice, schoolHead } from './office-tables.ts'
import { overtimeRoom } from './overtime-caps.ts'
import { overtimeLawOf, overtimeMonthlyPay } from './overtime-law.ts'
import { specialRaise, specialRaiseQuota } from './special-raise.ts'
import { armyTalentPay } from './talent-army.ts'
import { tradeSeniority } from './trade-seniority.ts'

test('thời gian đóng bảo hiểm trước: trừ tập sự, 36 hoặc 24 tháng một bậc, phần lẻ giữ lại', () => {
  const at = (group: 'A1' | 'A0' | 'B', months: number, probation: number) => {
    const { step, countedFrom } = placeByEarlierService(group, months, probation, '2026-01-01').value
    return [step, countedFrom]
  }
  assert.deepEqual(at('A1', 47, 12), [1, '2023-02-01'])
  assert.deepEqual(at('A1', 48, 12), [2, '2026-01-01'])
  assert.deepEqual(at('B', 60, 6), [3, '2025-07-01'])
  assert.deepEqual(at('A0', 5, 9), [1, '2026-01-01'])
  assert.throws(() => placeByEarlierService('A2.1', 60, 12, '2026-01-01'), { kind: 'invalid' })
  assert.throws(() => placeByEarlierService('A1', 60, 12, '2023-12-06'), { kind: 'not-yet-lawful' })
})

test('A0 sang chức danh loại B: 2,72 xếp 2,66 và bảo lưu 0,06', () => {
  const { step, coefficient, reserved } = placeCollegeInB(84, 6, 0, '2.72', '2017-01-01').value
  assert.deepEqual([step, coefficient, reserved], [5, '2.66', '0.06'])
  assert.equal(placeCollegeInB(84, 6, 12, '2.72', '2017-01-01').value.step, 4)
})

test('nâng một bậc khi sắp xếp: đủ 3 năm ở cơ sở, giữ mốc nâng bậc', () => {
  const held = {
    staff: 'civil-servant',
    rank: '',
    group: 'A1',
    step: 8,
    countedFrom: '2024-03-01',
    setbacks: [],
  } as const
  const at = (months: number, step = 8) =>
    specialRaise({ ...held, step }, { kind: 'grassroots', months }, '2026-01-01').value
  assert.equal(at(35), null)
  assert.deepEqual(at(36), { step: 9, coefficient: '4.98', countedFrom: '2024-03-01' })
  assert.equal(at(36, 9), null)
  assert.deepEqual([specialRaiseQuota(29, '2026-01-01').value, specialRaiseQuota(30, '2026-01-01').value], [2, 3])
})

test('cấp xã: lương chức vụ lên bậc 2 sau 5 năm; 1,18 đến hết 30/6/2025', () => {
  assert.equal(positionCoefficient('union-head', '2015-06-01', '2020-05-31').value, '1.75')
  assert.equal(positionCoefficient('union-head', '2015-06-01', '2020-06-01').value, '2.25')
  assert.equal(untrainedCoefficient('2025-06-30').value, '1.18')
  assert.throws(() => untrainedCoefficient('2025-07-01'), { kind: 'not-yet-lawful' })
  assert.deepEqual(
    [communeGroup('master', '2020-01-01').value, communeGroup('college', '2020-01-01').value],
    ['A1', 'A0'],
  )
})

test('chức vụ: mức cao nhất, bảo lưu đến hết hạn, cấp huyện hết 30/6/2025, trường học', () => {
  const own = finding('0.60', 'Hệ số 0,60')
  const kept = { coefficient: '0.80', until: '2026-06-30' } as const
  assert.equal(officeCoefficient(own, kept, '2026-06-30').value, '0.80')
  assert.equal(officeCoefficient(own, kept, '2026-07-01').value, '0.60')
  assert.equal(officeCoefficient(own, { ...kept, coefficient: '0.50' }, '2026-06-30').value, '0.60')
  assert.equal(highestOffice([own, finding('0.25', ''), finding('0.70', '')]).value, '0.70')
  assert.equal(keptUntil('2025-07-01').value, '2026-01-01')
  assert.equal(bodyOffice('district', 'head', 'elsewhere', '2025-06-30').value, '0.70')
  assert.throws(() => bodyOffice('district', 'head', 'elsewhere', '2025-07-01'), { kind: 'not-yet-lawful' })
  assert.equal(bodyOffice('province', 'head', 'largest-cities', '2026-01-01').value, '1.00')
  assert.equal(inspectorOffice(2, 'deputy', '2026-01-01').value, '0.40')
  assert.equal(schoolHead('lower-secondary', 'deputy', 3, '2026-01-01').value, '0.25')
  assert.throws(() => schoolHead('kindergarten', 'head', 3, '2026-01-01'), { kind: 'invalid' })
})

test('truy lĩnh ở Cục: từ 01/3 đến 31/12/2025', () => {
  const at = (month: '2025-02-01' | '2025-03-01' | '2025-12-01' | '2026-01-01') =>
    departmentArrears('director', 2, 'elsewhere', '0.80', month).value
  assert.deepEqual([at('2025-02-01'), at('2025-03-01'), at('2025-12-01'), at('2026-01-01')], [0, 468_000, 468_000, 0])
})

test('giờ làm thêm: ngày 50% và 12 giờ, tháng 40 hoặc 60, năm 200 hoặc 300', () => {
  const before = { day: '0', month: '0', year: '0' }
  const asked = { hours: '4', normalHours: '8', group: 'ordinary', before } as const
  const exceeded = (change: object, lawOn: '2022-12-31' | '2026-01-01' = '2026-01-01') =>
    overtimeRoom({ ...asked, ...change }, lawOn).value.exceeded
  assert.deepEqual(exceeded({}), [])
  assert.deepEqual(exceeded({ hours: '4.5' }), ['day-share', 'day-total'])
  assert.deepEqual(exceeded({ hours: '12', normalHours: '0' }), [])
  assert.deepEqual(exceeded({ hours: '12.5', normalHours: '0' }), ['day-total'])
  assert.deepEqual(exceeded({ before: { ...before, month: '36' } }), [])
  assert.deepEqual(exceeded({ before: { ...before, month: '37' } }), ['month'])
  assert.deepEqual(exceeded({ group: 'extended', before: { ...before, month: '56' } }), [])
  assert.deepEqual(exceeded({ group: 'extended', before: { ...before, month: '56' } }, '2022-12-31'), ['month'])
  assert.deepEqual(exceeded({ before: { ...before, year: '197' } }), ['year'])
})

test('chế độ làm thêm: y tế theo pháp luật lao động từ 15/7/2026', () => {
  assert.equal(overtimeLawOf('public-employee', true, '2026-07-14').value, 'state-staff')
  assert.equal(overtimeLawOf('public-employee', true, '2026-07-15').value, 'labour')
  assert.equal(overtimeLawOf('public-employee', false, '2026-07-15').value, 'state-staff')
  assert.equal(overtimeLawOf('contract-worker', false, '2022-01-01').value, 'labour')
})

test('tiền lương tính làm thêm: công vụ theo lựa chọn của cơ quan', () => {
  const of = { coefficient: '3.00', office: '0', beyondPercent: 0, civilServicePercent: 25 }
  const pay = (choices = {}) => overtimeMonthlyPay(of, finding(2_530_000, ''), '2026-07-01', choices).value
  assert.deepEqual([pay(), pay({ 'overtime.civil-service': 'included' })], ['7590000', '9487500'])
  assert.throws(() => pay({ 'overtime.civil-service': 'sometimes' }), { kind: 'invalid' })
})

test('tỷ lệ bậc nghề nghiệp, thâm niên nghề, tài năng quân đội', () => {
  assert.deepEqual(bandCaps([3, 4, 5], 39, '2026-07-01').value, { 5: 11, 4: 15 })
  assert.deepEqual(bandCaps([2, 3, 4], 39, '2026-07-01').value, { 4: 15 })
  assert.deepEqual(bandCaps([3, 2], 39, '2026-07-01').value, { 3: 19 })
  assert.deepEqual(
    [59, 60, 71, 72].map((months) => tradeSeniority(months, '2026-01-01').value),
    [0, 5, 5, 6],
  )
  assert.equal(armyTalentPay('2.34', 250, finding(2_530_000, ''), '2026-07-01').value, 14_800_500)
  assert.throws(() => armyTalentPay('2.34', 249, finding(2_530_000, ''), '2026-07-01'), { kind: 'invalid' })
})

test('thứ tự xét: thành tích trước, rồi theo lựa chọn', () => {
  const one: RaiseCandidate = {
    id: 'A',
    title: 2,
    achievements: 1,
    raisedEarlyBefore: true,
    female: false,
    retiresOn: '2040-01-31',
  }
  const people = [one, { ...one, id: 'B', achievements: 2 }, { ...one, id: 'C', title: 3 }, { ...one, id: 'D' }]
  const order = (choices = {}) => earlyRaiseOrderOf(people, '2026-12-31', choices).value
  assert.deepEqual(order().order, ['C', 'B', 'A', 'D'])
  assert.deepEqual(order().tied, [['A', 'D']])
  assert.deepEqual(order({ 'early-raise.order': 'head' }).tied, [['A', 'B', 'D']])
})

test('lời giải thích', (t) => {
  const shown = [
    placeCollegeInB(84, 6, 0, '2.72', '2017-01-01'),
    placeByEarlierService('A1', 100, 12, '2026-01-01'),
    overtimeRoom(
      { hours: '5', normalHours: '8', group: 'ordinary', before: { day: '0', month: '36', year: '10' } },
      '2026-01-01',
    ),
    bandCaps([3, 4, 5], 39, '2026-07-01'),
  ]
  t.assert.snapshot(shown.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
