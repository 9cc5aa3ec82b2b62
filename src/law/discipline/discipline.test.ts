import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { disciplineConsideration, disciplineRegime, mayApplyAgain } from './consideration.ts'
import { councilFaults, disciplineStepBy } from './council.ts'
import { disciplineEnds, formAfterParty, inForceAfterParty, isRepeatOffence } from './effect.ts'
import { type Form, formsFor, singleForm } from './forms.ts'
import { afterPartyDecision, disciplineDeadline } from './handling-term.ts'
import { disciplineLimitation, type Offence } from './limitation.ts'
import { nextForm } from './next-form.ts'

const on = '2026-08-10'

// prettier-ignore
const forms: readonly (readonly [string, isManager: boolean, current: Form, newAct: Form, next: Form])[] = [
  ['viên chức, bằng nhau',               false, 'reprimand', 'reprimand', 'warning'],
  ['viên chức, nặng hơn',                false, 'reprimand', 'warning',   'dismissal'],
  ['viên chức, nhẹ hơn',                 false, 'warning',   'reprimand', 'dismissal'],
  ['quản lý, bằng nhau',                 true,  'reprimand', 'reprimand', 'warning'],
  ['quản lý, nặng hơn',                  true,  'reprimand', 'warning',   'removal'],
  ['quản lý, nhẹ hơn',                   true,  'warning',   'reprimand', 'removal'],
  ['quản lý, hành vi đến mức cách chức', true,  'reprimand', 'removal',   'dismissal'],
  ['đã bị cách chức, không còn chức vụ', false, 'removal',   'reprimand', 'dismissal'],
  ['hành vi đến mức buộc thôi việc',     true,  'warning',   'dismissal', 'dismissal'],
]

for (const [situation, isManager, current, newAct, next] of forms) {
  test(`đang thi hành kỷ luật mà vi phạm: ${situation}`, () => {
    assert.deepEqual(nextForm(isManager, current, newAct, on).value, { form: next, endsOldDecision: true })
  })
}

test('kỷ luật: hình thức không áp dụng được, và ngoài thời gian có quy định', () => {
  assert.throws(() => nextForm(false, 'reprimand', 'removal', on), { kind: 'invalid' })
  assert.throws(() => nextForm(false, 'dismissal', 'reprimand', on), { kind: 'invalid' })
  assert.throws(() => nextForm(false, 'reprimand', 'reprimand', '2026-06-30'), { kind: 'not-yet-lawful' })
  assert.equal(nextForm(false, 'reprimand', 'reprimand', '2026-07-01').value.form, 'warning')
  assert.deepEqual(formsFor(false, on).value, ['reprimand', 'warning', 'dismissal'])
  assert.equal(singleForm(['warning', 'reprimand'], on).value, 'warning')
})

const offence: Offence = { form: 'reprimand', ended: '2021-07-20', concluded: '2026-07-20', daysNotCounted: 0 }
type Limited = readonly [string, Partial<Offence>, months: number | null, expires: PlainDate | null, isBarred: boolean]

// prettier-ignore
const limits: readonly Limited[] = [
  ['đúng ngày cuối của tháng thứ 60',  {}, 60, '2026-07-20', false],
  ['sau một ngày',                     { concluded: '2026-07-21' }, 60, '2026-07-20', true],
  ['cảnh cáo 120 tháng',               { form: 'warning', ended: '2016-07-19' }, 120, '2026-07-19', true],
  ['buộc thôi việc 120 tháng',         { form: 'dismissal', ended: '2016-07-20' }, 120, '2026-07-20', false],
  ['không tính 10 ngày',               { concluded: '2026-07-30', daysNotCounted: 10 }, 60, '2026-07-30', false],
  ['không tính 10 ngày, sau một ngày', { concluded: '2026-07-31', daysNotCounted: 10 }, 60, '2026-07-30', true],
  ['văn bằng giả',                     { concluded: '2036-01-01', noLimit: 'false-diploma' }, null, null, false],
  ['không rõ ngày chấm dứt',           { ended: undefined }, 60, '2031-07-20', false],
  ['vi phạm mới trong thời hiệu',      { ended: '2020-07-01', newOffenceEnded: '2024-01-01' }, 60, '2029-01-01', false],
  ['vi phạm mới khi đã hết thời hiệu', { ended: '2020-07-01', newOffenceEnded: '2025-07-02' }, 60, '2025-07-01', true],
]

for (const [situation, change, months, expires, isBarred] of limits) {
  test(`thời hiệu kỷ luật: ${situation}`, () => {
    assert.deepEqual(disciplineLimitation({ ...offence, ...change }, on).value, { months, expires, isBarred })
  })
}

test('kỷ luật: thời hạn, hiệu lực, tái phạm, kỷ luật đảng', () => {
  assert.equal(disciplineDeadline('2026-08-01', false, 0, on).value, '2026-10-30')
  assert.equal(disciplineDeadline('2026-08-01', true, 5, on).value, '2027-01-03')
  assert.equal(afterPartyDecision('2026-08-01', on).value, '2026-08-31')
  assert.equal(disciplineEnds('2026-08-01', on).value, '2027-08-01')
  assert.equal(isRepeatOffence('2026-08-01', '2027-07-31', true, on).value, true)
  assert.equal(isRepeatOffence('2026-08-01', '2027-08-01', true, on).value, false)
  assert.equal(isRepeatOffence('2026-08-01', '2027-01-01', false, on).value, false)
  assert.equal(formAfterParty('removal', false, on).value, 'warning')
  assert.equal(formAfterParty('removal', true, on).value, 'removal')
  assert.equal(inForceAfterParty('warning', '2026-08-01', '2026-08-20', on).value, '2026-08-01')
  assert.equal(inForceAfterParty('dismissal', '2026-08-01', '2026-08-20', on).value, '2026-08-20')
  assert.equal(mayApplyAgain('2026-08-01', true, on).value, '2027-08-01')
})

test('kỷ luật: chưa xem xét, miễn, chuyển tiếp', () => {
  assert.equal(disciplineConsideration('pregnancy', false, on).value, 'defer')
  assert.equal(disciplineConsideration('pregnancy', true, on).value, 'consider')
  assert.equal(disciplineConsideration('custody', true, on).value, 'defer')
  assert.equal(disciplineConsideration('deceased', false, on).value, 'exempt')
  assert.equal(disciplineRegime('2026-06-30', '2026-01-01', false, on).value, 'decree-112')
  assert.equal(disciplineRegime('2026-07-01', '2026-01-01', false, on).value, 'decree-234')
  assert.equal(disciplineRegime('2026-07-01', '2026-01-01', true, on).value, 'law-at-the-act')
  assert.equal(disciplineRegime('2026-08-01', '2026-07-01', true, on).value, 'decree-234')
})

const meeting = { members: 3, present: 3, relatives: 0, isSecret: true, absentTimes: 0, isOffenderPresent: true }

test('kỷ luật: hội đồng và các bước', () => {
  assert.deepEqual(councilFaults(meeting, on).value, [])
  assert.deepEqual(councilFaults({ ...meeting, present: 2, relatives: 1, isSecret: false }, on).value, [
    'quorum',
    'relatives',
    'ballot',
  ])
  const absent = { ...meeting, isOffenderPresent: false }
  assert.deepEqual(councilFaults({ ...absent, absentTimes: 1 }, on).value, ['offender-absent'])
  assert.deepEqual(councilFaults({ ...absent, absentTimes: 2 }, on).value, [])
  assert.equal(disciplineStepBy('decide', '2026-08-10', workCalendar, on).value, '2026-08-17')
  assert.equal(disciplineStepBy('propose-council', '2026-08-10', workCalendar, on).value, '2026-08-13')
})

test('kỷ luật: lời giải thích', (t) => {
  const trees = [
    nextForm(true, 'reprimand', 'warning', on),
    formsFor(true, on),
    singleForm(['warning', 'reprimand'], on),
    disciplineLimitation({ ...offence, daysNotCounted: 10 }, on),
    disciplineLimitation({ ...offence, noLimit: 'false-diploma' }, on),
    disciplineDeadline('2026-08-01', true, 5, on),
    afterPartyDecision('2026-08-01', on),
    isRepeatOffence('2026-08-01', '2027-07-31', true, on),
    formAfterParty('removal', false, on),
    inForceAfterParty('dismissal', '2026-08-01', '2026-08-20', on),
    disciplineConsideration('young-child', false, on),
    disciplineRegime('2026-07-01', '2026-01-01', true, on),
    councilFaults({ ...meeting, present: 2 }, on),
    disciplineStepBy('decide', '2026-08-10', workCalendar, on),
    mayApplyAgain('2026-08-01', true, on),
  ]
  t.assert.snapshot(trees.map((one) => print(one)).join('\n\n'), { serializers: [String] })
})
