import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { decree_217_2026, law_50_2014 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { type Due, dueDate, type Limit } from './due-date.ts'

/** Thời hạn cấp giấy phép xây dựng nhà ở riêng lẻ; a dossier keeps the limit of the day it was received */
export const housePermitLimit = parameter<Limit>('Thời hạn cấp giấy phép xây dựng nhà ở riêng lẻ', [
  {
    from: '2015-01-01',
    value: { unit: 'calendar-day', n: 15 },
    cites: [cite(law_50_2014, 'Điều 102', 'memory')],
    checked: null,
  },
  {
    from: '2026-07-01',
    value: { unit: 'working-day', n: 7 },
    cites: [cite(decree_217_2026, 'Điều 54 khoản 1 điểm b', 'text'), cite(decree_217_2026, 'Điều 76 khoản 19', 'text')],
    checked: null,
  },
])

/** Hạn cấp giấy phép xây dựng nhà ở riêng lẻ */
export function housePermitDue(received: PlainDate, isWorking: WorkCalendar): Finding<Due> {
  const limit = housePermitLimit.on(received)
  const due = dueDate(received, limit.value, isWorking)
  const says = () => `Cấp giấy phép xây dựng nhà ở riêng lẻ chậm nhất ngày ${viDate(due.value.on)}`
  return finding(due.value, says, { from: [limit, due] })
}
