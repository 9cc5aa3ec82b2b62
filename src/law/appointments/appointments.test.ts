import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { disciplineWait } from './discipline-wait.ts'
import { extensionVote } from './extension-vote.ts'
import { firstAge } from './first-age.ts'
import { fullTerm, reachesRetirementAge } from './full-term.ts'
import { postStepCaps } from './post-steps.ts'
import { priorPost } from './prior-post.ts'
import { reappointmentNotice } from './reappointment-notice.ts'
import { reappointmentPath } from './reappointment-path.ts'
import { rotation } from './rotation.ts'
import { stepVote } from './step-vote.ts'
import { successionLimit } from './succession-plan.ts'

const today = '2026-11-22'
const man = reachesRetirementAge('male', '1969-05-12', today)
const stopped = (...votes: number[]) =>
  stepVote(
    12,
    8,
    votes.map((n, i) => ({ id: `${i}`, votes: n })),
    '2024-03-01',
  )
const refused = { kind: 'not-yet-lawful' }

// prettier-ignore
const table: readonly (readonly [situation: string, Finding<unknown>, value: object | string])[] = [
  ['phó trưởng phòng huyện 46 tuổi',        firstAge('district-department', 'male', 46, '2020-11-30'), { maxAge: 45, isEligible: false }],
  ['nữ lãnh đạo sở 50 tuổi',                firstAge('other', 'female', 50, '2018-04-16'),             { maxAge: 50, isEligible: true }],
  ['tuổi 45 bãi bỏ từ 01/12/2020',          firstAge('district-department', 'male', 46, '2020-12-01'), { maxAge: null, isEligible: null }],
  ['còn đúng 60 tháng',                     fullTerm(man, '2026-05-12', today),  { monthsLeft: 60, isEligible: true }],
  ['còn 59 tháng',                          fullTerm(man, '2026-05-13', today),  { monthsLeft: 59, isEligible: false }],
  ['giữ chức vụ đủ 24 tháng',               priorPost([10, 14], false, today),   { months: 24, isEnough: true }],
  ['giữ chức vụ 23 tháng',                  priorPost([10, 13], false, today),   { months: 23, isEnough: false }],
  ['bổ nhiệm lần đầu',                      priorPost([], true, today),          { months: 0, isEnough: true }],
  ['cảnh cáo, trước Quy định 377',          disciplineWait('warning', '2023-04-07', '2025-10-07', '2025-10-07'), { months: 30, freeFrom: '2025-10-07', isBlocked: false }],
  ['cảnh cáo, theo Quy định 377',           disciplineWait('warning', '2023-04-07', '2025-10-08', '2025-10-08'), { months: 36, freeFrom: '2026-04-07', isBlocked: true }],
  ['thông báo trước 90 ngày',               reappointmentNotice('state', '2026-12-31', workCalendar, today), '2026-10-02'],
  ['thông báo trước 90 ngày làm việc',      reappointmentNotice('party', '2026-08-28', workCalendar, today), '2026-04-22'],
  ['còn đúng 24 tháng',                     reappointmentPath('civil-servant', man, '2029-05-12', today), { monthsLeft: 24, path: 'reappoint' }],
  ['còn chưa đủ 24 tháng',                  reappointmentPath('civil-servant', man, '2029-05-13', today), { monthsLeft: 23, path: 'extend' }],
  ['viên chức còn dưới 5 năm',              reappointmentPath('public-employee', man, '2026-06-30', '2026-06-30'), { monthsLeft: 58, path: 'reappoint-to-retirement' }],
  ['quá nửa đồng ý kéo dài',                extensionVote(9, 5, today), { percent: 55.56, result: 'passed' }],
  ['đúng một nửa',                          extensionVote(8, 4, today), { percent: 50, result: 'head-decides' }],
  ['dưới một nửa',                          extensionVote(8, 3, today), { percent: 37.5, result: 'failed' }],
  ['luân chuyển thiếu một ngày',            rotation('2024-02-01', '2027-01-31', today), { served: 35, completeOn: '2027-02-01', isComplete: false }],
  ['luân chuyển đủ',                        rotation('2024-02-01', '2027-02-01', today), { served: 36, completeOn: '2027-02-01', isComplete: true }],
  ['bước 2: không ai đạt 30%',              stopped(3, 3, 2),  { quorum: true, forward: [], isStopped: true }],
  ['bước 2: quá nửa số triệu tập',          stopped(7, 1),     { quorum: true, forward: ['0'], isStopped: false }],
  ['bước 2: đúng nửa số triệu tập',         stopped(6, 2),     { quorum: true, forward: ['0'], isStopped: false }],
  ['bước 2: chưa đủ hai phần ba',           stepVote(12, 7, [{ id: 'A', votes: 7 }], '2024-03-01'), { quorum: false, forward: [], isStopped: true }],
  ['quy hoạch 3 người một chức danh',       successionLimit('persons', 3, today), { max: 3, isValid: true }],
  ['một người 4 chức danh',                 successionLimit('posts', 4, today),   { max: 3, isValid: false }],
  ['bậc nghề nghiệp cao nhất là 4',         postStepCaps([2, 3, 4], 17, today),   [{ step: 4, max: 6 }]],
  ['chỉ dùng hai bậc',                      postStepCaps([2, 3], 17, today),      [{ step: 3, max: 8 }]],
]

for (const [situation, { value }, expected] of table) {
  test(`bổ nhiệm: ${situation}`, () => assert.deepEqual(value, expected))
}

// prettier-ignore
const before: readonly (readonly [string, (on: PlainDate) => unknown, last: PlainDate])[] = [
  ['giữ chức vụ trước',    (on) => priorPost([24], false, on),            '2024-09-16'],
  ['quy hoạch',            (on) => successionLimit('posts', 1, on),       '2025-10-07'],
  ['phiếu kéo dài',        (on) => extensionVote(8, 5, on),               '2020-11-30'],
  ['kỷ luật đảng',         (on) => disciplineWait('warning', on, on, on), '2022-08-17'],
  ['bậc nghề nghiệp',      (on) => postStepCaps([3, 4, 5], 10, on),       '2026-06-30'],
  ['phiếu viên chức',      (on) => stepVote(3, 3, [], on),                '2020-09-28'],
]

for (const [what, rule, last] of before) {
  test(`${what}: chưa có quy định đến hết ngày ${last}`, () => assert.throws(() => rule(last), refused))
}

test('hết quy định về viên chức quản lý từ 01/7/2026; hai bậc mà bậc cao là 4 thì không quyết', () => {
  assert.throws(() => stepVote(3, 3, [], '2026-07-01'), refused)
  assert.throws(() => postStepCaps([3, 4], 10, today), refused)
})

test('bổ nhiệm: lời giải thích', (t) => {
  const told = ['còn 59 tháng', 'cảnh cáo, theo Quy định 377', 'thông báo trước 90 ngày làm việc', 'đúng một nửa']
  const trees = table.filter(([situation]) => told.includes(situation)).map(([, finding]) => print(finding))
  t.assert.snapshot(trees.join('\n\n'), { serializers: [String] })
})
