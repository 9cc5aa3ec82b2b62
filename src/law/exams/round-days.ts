import { dueDate } from '#law/deadlines/due-date.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_138_2020, decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'

/** Chấm thi vòng 1 và công bố kết quả: days, and working days to publish */
export const roundDaysLaw = parameter('Thời hạn chấm thi vòng 1 tuyển dụng công chức', [
  {
    from: '2020-12-01',
    value: { markingDays: 15, longerBy: 15, publishingWorkingDays: 5 },
    cites: [cite(decree_138_2020, 'Điều 14', 'read')],
    checked: null,
  },
  { from: '2025-07-01', value: null, cites: [cite(decree_170_2025, 'chưa đọc điều tương ứng')], checked: null },
])

export type RoundDays = { readonly markedBy: PlainDate; readonly publishedBy: PlainDate }

/** Hạn chấm thi và hạn công bố kết quả vòng 1, from the end of the exam */
export function roundDays(
  endedOn: PlainDate,
  isExtended: boolean,
  calendar: WorkCalendar,
  lawOn: PlainDate,
): Finding<RoundDays> {
  const law = roundDaysLaw.on(lawOn)
  const { markingDays, longerBy, publishingWorkingDays } = law.value
  const days = markingDays + (isExtended ? longerBy : 0)
  const markedBy = addDays(endedOn, days)
  const published = dueDate(markedBy, { unit: 'working-day', n: publishingWorkingDays }, calendar)
  const publishedBy = published.value.on
  return finding({ markedBy, publishedBy }, `Công bố kết quả vòng 1 chậm nhất ngày ${viDate(publishedBy)}`, {
    from: [
      finding(endedOn, `Thi xong ngày ${viDate(endedOn)}`),
      finding(markedBy, `Chấm thi trong ${days} ngày, đến hết ngày ${viDate(markedBy)}`),
      published,
      law,
    ],
  })
}
