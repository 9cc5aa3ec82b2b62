import assert from 'node:assert/strict'
import { test } from 'node:test'
import { finding, print } from '#law/kit/finding.ts'
import { baseSalary } from './base-salary.ts'
import type { Area, Institution, TeacherRole, TeachingSubject } from './teacher-allowance-rates.ts'
import { disabledClassPercent, highestTeacherAllowance, teacherAllowancePercent } from './teacher-allowance-percent.ts'
import { teacherAllowancePayable } from './teacher-allowance.ts'
import { teacherArrears } from './teacher-arrears.ts'

const lawOn = '2026-11-22'

type Row = readonly [TeacherRole, Institution, Area, percent: number, subject?: TeachingSubject]

// prettier-ignore
const table: readonly Row[] = [
  ['support',    'lower-secondary',        'ordinary',   20],
  ['support',    'kindergarten',           'hardest',    20],
  ['support',    'inclusion-centre',       'ordinary',   20],
  ['teacher',    'university',             'ordinary',   25],
  ['instructor', 'university',             'ordinary',   25],
  ['teacher',    'ministry-training',      'ordinary',   25],
  ['teacher',    'political-centre',       'ordinary',   30],
  ['teacher',    'college',                'ordinary',   30],
  ['instructor', 'intermediate',           'ordinary',   30],
  ['teacher',    'vocational-centre',      'ordinary',   30],
  ['teacher',    'vocational-centre',      'border',     35],
  ['teacher',    'lower-secondary',        'ordinary',   40],
  ['teacher',    'vocational-continuing',  'ordinary',   40],
  ['teacher',    'pedagogical',            'ordinary',   40],
  ['teacher',    'college',                'ordinary',   40, 'integrated'],
  ['teacher',    'intermediate',           'ordinary',   40, 'political'],
  ['teacher',    'college',                'ordinary',   45, 'political'],
  ['teacher',    'university',             'ordinary',   45, 'political'],
  ['teacher',    'kindergarten',           'ordinary',   45],
  ['manager',    'primary',                'ordinary',   45],
  ['teacher',    'upper-secondary',        'island',     45],
  ['teacher',    'continuing-education',   'region-1-2', 45],
  ['teacher',    'primary',                'region-1-2', 60],
  ['manager',    'semi-boarding-ethnic',   'ordinary',   60],
  ['teacher',    'gifted-sport-art',       'ordinary',   60],
  ['teacher',    'vocational-centre',      'hardest',    70],
  ['manager',    'lower-secondary',        'hardest',    70],
  ['teacher',    'continuing-education',   'hardest',    70],
  ['teacher',    'lower-secondary',        'hardest',    80],
  ['teacher',    'semi-boarding-ethnic',   'hardest',    80],
  ['manager',    'gifted-upper-secondary', 'ordinary',   80],
  ['teacher',    'disabled',               'border',     80],
]

for (const [role, institution, area, percent, subject] of table) {
  test(`phụ cấp ưu đãi: ${role}, ${institution}, ${area}${subject ? `, ${subject}` : ''}`, () => {
    const post = { role, institution, area, ...(subject ? { subject } : {}) }
    assert.equal(teacherAllowancePercent(post, lawOn).value, percent)
  })
}

test('phụ cấp ưu đãi: quản lý có dạy ở vùng đặc biệt khó khăn do cơ quan chọn mức', () => {
  const head = { role: 'manager', institution: 'primary', area: 'hardest' } as const
  assert.equal(teacherAllowancePercent({ ...head, managerAsTeacher: true }, lawOn).value, 80)
  assert.equal(teacherAllowancePercent(head, lawOn).value, 70)
})

test('phụ cấp ưu đãi: dạy nhiều nơi hưởng mức cao nhất', () => {
  const posts = (['lower-secondary', 'primary'] as const).map(
    (institution) => ({ role: 'teacher', institution, area: 'ordinary' }) as const,
  )
  assert.equal(highestTeacherAllowance(posts, lawOn).value, 45)
})

test('phụ cấp ưu đãi: ngoài đối tượng, trước ngày có mức', () => {
  const post = { role: 'support', institution: 'university', area: 'ordinary' } as const
  assert.throws(() => teacherAllowancePercent(post, lawOn), { kind: 'invalid' })
  const teacher = { ...post, role: 'teacher' } as const
  assert.equal(teacherAllowancePercent(teacher, '2026-01-01').value, 25)
  assert.throws(() => teacherAllowancePercent(teacher, '2025-12-31'), { kind: 'not-yet-lawful' })
})

for (const [share, dedicated, other] of [
  [4.9, 0, 0],
  [5, 35, 5],
  [9.9, 35, 5],
  [10, 40, 10],
  [69.9, 65, 35],
  [70, 70, 40],
] as const) {
  test(`lớp có ${share}% người khuyết tật`, () => {
    assert.equal(disabledClassPercent(share, true, lawOn).value, dedicated)
    assert.equal(disabledClassPercent(share, false, lawOn).value, other)
  })
}

const teacher = { coefficient: '3.66', office: '0', beyondPercent: 0, reserved: '0.06' }
const post = { role: 'teacher', institution: 'lower-secondary', area: 'ordinary' } as const

test('phụ cấp ưu đãi: ngày không tính', () => {
  const percent = finding(20, '20%')
  const pay = (days: number) => teacherAllowancePayable(teacher, percent, baseSalary.on(lawOn), days).value
  assert.deepEqual([0, 1, 11, 22, 30].map(pay), [1_882_320, 1_796_760, 941_160, 0, 0])
})

test('phụ cấp ưu đãi: truy lĩnh theo tháng, hai phía ngày 01/01/2026 và 01/7/2026', () => {
  const arrears = (month: '2025-12-01' | '2026-01-01' | '2026-06-01' | '2026-07-01', old = 30) =>
    teacherArrears({ ...teacher, reserved: '0' }, old, teacherAllowancePercent(post, lawOn), month).value
  assert.deepEqual(
    (['2025-12-01', '2026-01-01', '2026-06-01', '2026-07-01'] as const).map((month) => arrears(month)),
    [0, 856_440, 856_440, 925_980],
  )
  assert.equal(arrears('2026-01-01', 70), 0)
})

test('phụ cấp ưu đãi: lời giải thích', (t) => {
  const payable = teacherAllowancePayable(teacher, teacherAllowancePercent(post, lawOn), baseSalary.on(lawOn), 5)
  t.assert.snapshot(print(payable), { serializers: [String] })
})
