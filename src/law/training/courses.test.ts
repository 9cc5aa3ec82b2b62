import assert from 'node:assert/strict'
import { test } from 'node:test'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { annualTraining } from './annual-minimum.ts'
import { communeSession, type Course, courseLength, trainedBeforeAppointment } from './course-length.ts'
import { commitmentMonths, unmetForEmployee } from './postgraduate.ts'
import { monthRounding, monthsServed, refundDueBy, refundForService, refundWhileStudying } from './refund.ts'
import type { Trainee } from './trainee.ts'

const civil = 'civil-servant'

// prettier-ignore
const courses: readonly (readonly [string, Course, weeks: number, Trainee, PlainDate, isValid: boolean])[] = [
  ['chuyên viên chính 7 tuần, luật cũ',      'principal',     7, civil, '2021-12-09', true],
  ['chuyên viên chính 7 tuần, luật sửa',     'principal',     7, civil, '2021-12-10', false],
  ['chuyên viên chính 6 tuần',               'principal',     6, civil, '2021-12-10', true],
  ['chuyên viên 4 tuần, luật cũ là ngắn',    'specialist',    4, civil, '2021-12-09', false],
  ['chuyên viên 4 tuần',                     'specialist',    4, civil, '2021-12-10', true],
  ['chuyên viên cao cấp 9 tuần',             'senior',        9, civil, '2022-01-10', false],
  ['lãnh đạo phòng 3 tuần, luật cũ',         'division-head', 3, civil, '2021-12-09', true],
  ['lãnh đạo phòng 3 tuần, luật sửa',        'division-head', 3, civil, '2025-06-30', false],
  ['lãnh đạo phòng 4 tuần, nghị định mới',   'division-head', 4, civil, '2025-07-01', true],
  ['lãnh đạo phòng viên chức còn luật cũ',   'division-head', 4, 'public-employee', '2025-07-01', false],
  ['vị trí việc làm 2 tuần',                 'post',          2, civil, '2018-04-16', false],
]

for (const [situation, course, weeks, trainee, lawOn, isValid] of courses) {
  test(`thời lượng bồi dưỡng: ${situation}`, () => {
    assert.equal(courseLength(course, weeks, trainee, lawOn).value.isValid, isValid)
  })
}

test('thời lượng bồi dưỡng: chưa đọc được thì từ chối', () => {
  const refused = { kind: 'not-yet-lawful' }
  assert.throws(() => courseLength('specialist', 4, civil, '2025-07-01'), refused)
  assert.throws(() => courseLength('technician', 4, civil, '2021-12-10'), refused)
  assert.throws(() => courseLength('post', 1, civil, '2017-10-20'), refused)
})

test('bồi dưỡng tối thiểu: 40 tiết, công chức đến 30/6/2025', () => {
  assert.equal(annualTraining([16, 24], civil, '2025-06-30').value.isEnough, true)
  assert.equal(annualTraining([16, 23.5], civil, '2025-06-30').value.shortfall, 0.5)
  assert.throws(() => annualTraining([40], civil, '2025-07-01'), { kind: 'not-yet-lawful' })
  assert.equal(annualTraining([40], 'public-employee', '2025-07-01').value.isEnough, true)
  assert.equal(communeSession(5, '2018-04-16').value, true)
  assert.equal(communeSession(6, '2018-04-16').value, false)
  assert.equal(trainedBeforeAppointment('2018-04-17', '2018-04-16', '2018-04-16').value, false)
})

test('đào tạo sau đại học: viên chức còn cam kết hai lần từ 01/7/2025', () => {
  const one = { fitsPost: true, multiple: 2, isOnProbation: false }
  assert.deepEqual(unmetForEmployee(one, '2025-07-01').value, [])
  assert.deepEqual(unmetForEmployee({ ...one, multiple: 1, isOnProbation: true }, '2018-04-16').value, [
    'probation',
    'commitment',
  ])
  assert.equal(commitmentMonths(24, civil, '2025-06-30').value, 48)
  assert.equal(commitmentMonths(24, civil, '2025-07-01').value, 72)
  assert.equal(commitmentMonths(24, 'public-employee', '2025-07-01').value, 48)
})

test('đền bù: buộc thôi việc, bậc học và tháng lẻ', () => {
  const dismissed = { isDismissed: true }
  assert.equal(refundForService(60_000_000, 48, 18, '2025-06-30', dismissed).value, 0)
  assert.equal(refundForService(60_000_000, 48, 18, '2025-07-01', dismissed).value, 37_500_000)
  assert.equal(refundForService(60_000_000, 48, 18, '2025-07-01', { isPostgraduate: false }).value, 0)
  assert.equal(refundForService(60_000_000, 48, 18, '2025-06-30', { isPostgraduate: false }).value, 37_500_000)
  assert.equal(refundWhileStudying(1_000_000, true, '2025-07-01', { trainee: 'public-employee' }).value, 0)
  const halfUp = { [monthRounding.name]: 'half_month_up' }
  assert.equal(monthsServed(47, 16, halfUp).value, 48)
  assert.equal(monthsServed(47, 14, halfUp).value, 47)
  assert.equal(monthsServed(47, 16).value, 47)
  assert.equal(refundDueBy('2018-04-16', '2018-04-16').value, '2018-08-14')
  assert.throws(() => refundDueBy('2025-07-01', '2025-07-01'), { kind: 'not-yet-lawful' })
})

test('bồi dưỡng: lời giải thích', (t) => {
  const trees = [
    annualTraining([16, 16], civil, '2018-12-31'),
    courseLength('principal', 7, civil, '2022-01-10'),
    trainedBeforeAppointment('2018-04-16', '2018-04-16', '2018-04-16'),
    communeSession(6, '2018-04-16'),
    unmetForEmployee({ fitsPost: true, multiple: 1, isOnProbation: false }, '2018-04-16'),
    commitmentMonths(24, civil, '2026-09-01'),
    monthsServed(47, 16, { [monthRounding.name]: 'half_month_up' }),
    refundForService(60_000_000, 48, 18, '2025-06-30', { isDismissed: true }),
    refundWhileStudying(45_000_000, false, '2018-04-16'),
    refundDueBy('2018-04-16', '2018-04-16'),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
