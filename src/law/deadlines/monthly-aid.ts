import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_20_2021 } from '#law/instruments.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { type StageDue, stagesDue } from './stages.ts'

/** Niêm yết 02 ngày nằm trong hay nối sau 07 ngày xét duyệt */
export const postingDays = choice({
  name: 'social-aid.posting',
  label: 'Niêm yết 02 ngày khi xét trợ cấp xã hội hằng tháng',
  options: { after: 'nối tiếp sau 07 ngày làm việc xét duyệt', within: 'nằm trong 07 ngày làm việc xét duyệt' },
  default: 'after',
  note: 'Nghị định nói xét duyệt trong 07 ngày làm việc và niêm yết 02 ngày làm việc, không nói có nằm trong hay không.',
  cites: [cite(decree_20_2021, 'Điều 8', 'text')],
})

/** Ngày làm việc của mỗi bước trợ cấp xã hội hằng tháng; ends with the district level */
export const monthlyAidSteps = parameter('Thời hạn các bước xét trợ cấp xã hội hằng tháng', [
  {
    from: '2021-07-01',
    value: {
      'xét duyệt ở cấp xã': 7,
      'niêm yết công khai': 2,
      'cấp xã đề nghị': 3,
      'phòng chuyên môn thẩm định': 7,
      'chủ tịch cấp huyện quyết định': 3,
    },
    cites: [cite(decree_20_2021, 'Điều 8 khoản 1', 'text')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: null,
    cites: [cite(decree_20_2021, 'thời hạn khi không còn cấp huyện: chưa đọc', 'memory')],
    checked: null,
  },
])

/** Hạn từng bước xét trợ cấp xã hội hằng tháng */
export function monthlyAidDue(
  received: PlainDate,
  isWorking: WorkCalendar,
  choices?: AgencyChoices,
): Finding<readonly StageDue[]> {
  const law = monthlyAidSteps.on(received)
  const posting = chosen(postingDays, choices)
  const steps = Object.entries(law.value).filter(([name]) => posting.value === 'after' || name !== 'niêm yết công khai')
  const limits = steps.map(([, n]) => ({ unit: 'working-day', n }) as const)
  const days = stagesDue(received, limits, isWorking)
  const stages = days.value.map((on, index) => ({ name: steps[index]![0], on }))
  return finding(stages, () => `Quyết định trợ cấp chậm nhất ngày ${viDate(stages.at(-1)!.on)}`, {
    from: [law, posting, days],
  })
}
