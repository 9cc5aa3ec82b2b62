import assert from 'node:assert/strict'
import { test } from 'node:test'
import { workCalendar } from '#law/calendar/work-calendar.ts'
import { type Finding, print } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import { annulment } from './annulment.ts'
import { applicationsUntil } from './applications.ts'
import type { Tie } from './barred-kin.ts'
import { lateness } from './lateness.ts'
import { mustStayInRoom } from './leaving-room.ts'
import { panel } from './panel.ts'
import { type PanelBallot, panelVote } from './panel-vote.ts'
import { markAfterPenalty } from './penalty.ts'
import { recheckAllowed, recheckDays, recheckInTime } from './recheck.ts'
import { roundDays } from './round-days.ts'
import { twoMarks } from './two-marks.ts'

const today = '2026-11-22'
const old = '2018-04-16'
const cc = 'civil-servant'
const vc = 'public-employee'

const tied = (...ties: Tie[]) => ties.map((tie, index) => ({ member: `M${index + 1}`, candidate: 'T9', tie }))
const civil = (members: number, on: PlainDate, ...ties: Tie[]) => panel('civil-recruitment', members, tied(...ties), on)
const sized = (isValid: boolean) => ({ isValid, allowed: [5, 7], remove: [] })
const removing = (...remove: string[]) => ({ isValid: remove.length === 0, allowed: [5, 7], remove })
const vote = (present: number, agree: number, chairAgrees = false): Finding<unknown> =>
  panelVote({ members: 9, present, agree, chairAgrees } satisfies PanelBallot, today)
const late = (examMinutes: number, lateMinutes: number, on: PlainDate, chairAllows?: boolean) =>
  lateness(cc, { examMinutes, lateMinutes, chairAllows }, on)
const letIn = (mayEnter: boolean | null, limit: number | null) => ({ mayEnter, limit })

// prettier-ignore
const table: readonly (readonly [situation: string, Finding<unknown>, expected: unknown])[] = [
  ['hội đồng 5 người',                          civil(5, today),  sized(true)],
  ['hội đồng 6 người',                          civil(6, today),  sized(false)],
  ['hội đồng 7 người, năm 2018',                civil(7, old),    sized(true)],
  ['hội đồng 9 người',                          civil(9, today),  sized(false)],
  ['anh của vợ, năm 2018',                      civil(5, old, 'spouse-sibling'), removing()],
  ['anh của vợ, năm 2026',                      civil(5, today, 'spouse-sibling'), removing('M1')],
  ['em ruột, năm 2018',                         civil(5, old, 'sibling'), removing('M1')],
  ['chú ruột, mẹ chồng, anh họ',                civil(5, today, 'aunt-or-uncle', 'parent-in-law', 'unlisted'), removing('M1', 'M2')],
  ['đang bị kỷ luật',                           civil(7, today, 'under-discipline'), removing('M1')],
  ['đã từng bị kỷ luật, công chức',             civil(7, today, 'once-disciplined'), removing()],
  ['đã từng bị kỷ luật, viên chức',             panel('public-recruitment', 5, tied('once-disciplined'), '2026-06-30'), removing('M1')],
  ['viên chức nhiều đơn vị, 9 người',           panel('joint-public-recruitment', 9, [], '2020-09-29'), { isValid: true, allowed: 'odd', remove: [] }],
  ['đổi vị trí việc làm, 6 người',              panel('position-change', 6, [], '2025-07-01'), { isValid: false, allowed: 'odd', remove: [] }],
  ['kỷ luật viên chức, 3 người',                panel('public-discipline', 3, [], '2026-07-01'), { isValid: true, allowed: [3], remove: [] }],
  ['có mặt 5/9',                                vote(5, 5),       'no-quorum'],
  ['có mặt 6/9, quá nửa',                       vote(6, 4),       'passed'],
  ['ngang phiếu, Chủ tịch đồng ý',              vote(6, 3, true), 'passed'],
  ['ngang phiếu, Chủ tịch không đồng ý',        vote(6, 3),       'failed'],
  ['bài 30 phút, muộn 5',                       late(30, 5, today),    letIn(true, 5)],
  ['bài 30 phút, muộn 6',                       late(30, 6, today),    letIn(false, 5)],
  ['bài 45 phút',                               late(45, 1, today),    letIn(null, null)],
  ['bài 60 phút, muộn 10',                      late(60, 10, today),   letIn(true, 10)],
  ['bài 180 phút, muộn 11',                     late(180, 11, today),  letIn(false, 10)],
  ['muộn 11, Chủ tịch cho vào',                 late(180, 11, today, true), letIn(true, 10)],
  ['muộn 30 phút, ngày 16/03/2025',             late(60, 30, '2025-03-16'), letIn(true, 30)],
  ['muộn 31 phút, ngày 20/01/2021',             late(60, 31, '2021-01-20'), letIn(false, 30)],
  ['ra ngoài khi bài 30 phút',                  mustStayInRoom(30, '2023-01-01'), true],
  ['ra ngoài khi bài 60 phút',                  mustStayInRoom(60, '2023-01-01'), false],
  ['thi hộ',                                    annulment(['impersonation'], today), ['impersonation']],
  ['nói chuyện',                                annulment(['other'], today), []],
  ['khiển trách năm 2018',                      markAfterPenalty('75.5', 'reprimand', old), '60.4'],
  ['cảnh cáo ngày 19/01/2021',                  markAfterPenalty('80', 'warning', '2021-01-19'), '48'],
  ['cảnh cáo ngày 20/01/2021',                  markAfterPenalty('80', 'warning', '2021-01-20'), '40'],
  ['hai giám khảo lệch đúng 10%',               twoMarks('70', '80', '100', old), { mark: '75', gapPercent: '10' }],
  ['hai giám khảo lệch hơn 10%',                twoMarks('70', '80.25', '100', old), { mark: null, gapPercent: '10.25' }],
  ['phúc khảo bài viết năm 2018',               recheckDays(cc, 'paper', '2018-04-16', old), { fileUntil: '2018-05-01', markedBy: '2018-05-16' }],
  ['phúc khảo ngày cuối tháng 6/2025',          recheckDays(cc, 'paper', '2025-06-30', '2025-06-30'), { fileUntil: '2025-07-15', markedBy: '2025-07-30' }],
  ['phúc khảo thi máy',                         recheckDays(cc, 'computer', '2021-05-10', '2021-06-01'), null],
  ['phúc khảo phỏng vấn',                       recheckAllowed(cc, 'interview', '2020-12-01'), false],
  ['phúc khảo thực hành, viên chức',            recheckAllowed(vc, 'practice', '2026-06-30'), false],
  ['đơn phúc khảo ngày thứ 15',                 recheckInTime(cc, 'paper', { publishedOn: '2021-05-10', filedOn: '2021-05-25' }, '2021-06-01'), true],
  ['đơn phúc khảo ngày thứ 16',                 recheckInTime(cc, 'paper', { publishedOn: '2021-05-10', filedOn: '2021-05-26' }, '2021-06-01'), false],
  ['chấm vòng 1, công bố',                      roundDays('2021-05-10', false, workCalendar, '2021-06-01'), { markedBy: '2021-05-25', publishedBy: '2021-06-01' }],
  ['chấm vòng 1, kéo dài',                      roundDays('2021-05-10', true, workCalendar, '2021-06-01'), { markedBy: '2021-06-09', publishedBy: '2021-06-16' }],
  ['nhận phiếu dự tuyển',                       applicationsUntil(cc, '2018-04-02', old), '2018-05-02'],
]

for (const [situation, { value }, expected] of table) {
  test(`kỳ thi, hội đồng: ${situation}`, () => assert.deepEqual(value, expected))
}

// prettier-ignore
const outside: readonly (readonly [string, (on: PlainDate) => unknown, days: readonly PlainDate[]])[] = [
  ['hội đồng công chức',   (on) => civil(5, on),                             ['2020-12-01', '2025-06-30']],
  ['hội đồng viên chức',   (on) => panel('public-recruitment', 5, [], on),   ['2020-09-28', '2026-07-01']],
  ['hội đồng tiếp nhận',   (on) => panel('civil-admission', 5, [], on),      ['2020-12-01']],
  ['người thân, tiếp nhận', (on) => panel('civil-admission', 5, tied('spouse'), on), [old]],
  ['đến muộn',             (on) => late(60, 1, on),                          [old, '2021-01-19', '2025-03-17', '2025-12-09']],
  ['đến muộn, viên chức',  (on) => lateness(vc, { examMinutes: 60, lateMinutes: 1 }, on), ['2025-03-17', today]],
  ['ra ngoài',             (on) => mustStayInRoom(30, on),                   ['2021-01-19', '2025-03-17']],
  ['hủy kết quả',          (on) => annulment(['impersonation'], on),         ['2025-12-09']],
  ['trừ điểm',             (on) => markAfterPenalty('80', 'warning', on),    ['2025-03-17']],
  ['phúc khảo',            (on) => recheckAllowed(cc, 'paper', on),          ['2025-07-01']],
  ['phúc khảo, viên chức', (on) => recheckAllowed(vc, 'paper', on),          ['2024-01-01', '2026-07-01']],
  ['chấm vòng 1',          (on) => roundDays(on, false, workCalendar, on),   ['2020-11-30', '2025-07-01']],
  ['nhận phiếu',           (on) => applicationsUntil(cc, on, on),            ['2025-07-01']],
]

for (const [what, rule, days] of outside) {
  test(`${what}: từ chối vào ngày chưa đọc được quy định`, () => {
    for (const on of days) assert.throws(() => rule(on), { name: 'Refusal', kind: 'not-yet-lawful' }, on)
  })
}

test('kỳ thi, hội đồng: lời giải thích', (t) => {
  const told = ['chú ruột, mẹ chồng, anh họ', 'ngang phiếu, Chủ tịch đồng ý', 'bài 30 phút, muộn 6', 'thi hộ',
    'ra ngoài khi bài 30 phút', 'cảnh cáo ngày 20/01/2021', 'hai giám khảo lệch hơn 10%', 'phúc khảo bài viết năm 2018',
    'đơn phúc khảo ngày thứ 16', 'chấm vòng 1, công bố', 'nhận phiếu dự tuyển'] // prettier-ignore
  const trees = table.filter(([situation]) => told.includes(situation)).map(([, finding]) => print(finding))
  assert.equal(trees.length, told.length)
  t.assert.snapshot(trees.join('\n\n'), { serializers: [String] })
})
