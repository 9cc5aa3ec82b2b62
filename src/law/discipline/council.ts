import { workingDaysAfter } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_234_2026 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'

/** Hội đồng kỷ luật: số thành viên, số dự họp ít nhất, số ngày làm việc gửi giấy triệu tập trước */
export const councilRules = parameter('Hội đồng kỷ luật viên chức', [
  {
    from: '2026-07-01',
    value: { members: 3, quorum: 3, summonsDays: 5 },
    cites: [cite(decree_234_2026, 'Điều 2 khoản 11', 'text'), cite(decree_234_2026, 'Điều 15 đến Điều 17', 'text')],
    checked: null,
  },
])

export type Meeting = {
  readonly members: number
  readonly present: number
  readonly relatives: number
  readonly isSecret: boolean
  readonly absentTimes: number
  readonly isOffenderPresent: boolean
}

export type MeetingFault = 'members' | 'quorum' | 'relatives' | 'ballot' | 'offender-absent'

/** Những điều làm cuộc họp Hội đồng kỷ luật không hợp lệ */
export function councilFaults(meeting: Meeting, lawOn: PlainDate): Finding<readonly MeetingFault[]> {
  const law = councilRules.on(lawOn)
  const { members, quorum } = law.value
  const rows: readonly (readonly [MeetingFault, boolean, string])[] = [
    ['members', meeting.members !== members, `Hội đồng phải có ${members} thành viên`],
    ['quorum', meeting.present < quorum, `Họp phải có đủ ${quorum} thành viên`],
    ['relatives', meeting.relatives > 0, 'Không cử người thân của người vi phạm'],
    ['ballot', !meeting.isSecret, 'Phải bỏ phiếu kín'],
    ['offender-absent', !meeting.isOffenderPresent && meeting.absentTimes < 2, 'Vắng lần thứ hai mới họp vắng mặt'],
  ]
  const faults = rows.filter(([, isAtFault]) => isAtFault)
  return finding(
    faults.map(([fault]) => fault),
    faults.length === 0 ? 'Cuộc họp Hội đồng kỷ luật hợp lệ' : 'Cuộc họp Hội đồng kỷ luật chưa hợp lệ',
    { from: [...faults.map(([fault, , says]) => finding(fault, says)), law] },
  )
}

type Step = 'propose-council' | 'set-up-council' | 'recommend' | 'decide' | 'dismiss-convict'

const stepNames: Readonly<Record<Step, string>> = {
  'propose-council': 'Gửi biên bản cuộc họp kiểm điểm',
  'set-up-council': 'Thành lập Hội đồng kỷ luật',
  recommend: 'Hội đồng kiến nghị',
  decide: 'Ra quyết định kỷ luật',
  'dismiss-convict': 'Buộc thôi việc người bị phạt tù hoặc phạm tội tham nhũng',
}

/** Số ngày làm việc của từng bước xử lý kỷ luật */
export const stepDays = parameter<Readonly<Record<Step, number>>>('Thời hạn các bước xử lý kỷ luật viên chức', [
  {
    from: '2026-07-01',
    value: { 'propose-council': 3, 'set-up-council': 5, recommend: 5, decide: 5, 'dismiss-convict': 15 },
    cites: [
      cite(decree_234_2026, 'Điều 14 khoản 4', 'text'),
      cite(decree_234_2026, 'Điều 15 khoản 1', 'text'),
      cite(decree_234_2026, 'Điều 18', 'text'),
    ],
    checked: null,
  },
])

/** Hạn của một bước, tính theo ngày làm việc từ bước trước */
export function disciplineStepBy(
  step: Step,
  after: PlainDate,
  isWorking: WorkCalendar,
  lawOn: PlainDate,
): Finding<PlainDate> {
  const law = stepDays.on(lawOn)
  const days = law.value[step]
  const latest = workingDaysAfter(after, days, isWorking).at(-1)!
  return finding(latest, `${stepNames[step]} chậm nhất ngày ${viDate(latest)}: ${days} ngày làm việc`, { from: [law] })
}
