import { decree_13_2012 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'

/** Số tháng kể từ lần áp dụng đầu tiên để yêu cầu công nhận sáng kiến */
export const requestMonths = parameter('Thời hạn yêu cầu công nhận sáng kiến (tháng)', [
  { from: '2013-01-01', value: 12, cites: [cite(decree_13_2012, 'Điều lệ Điều 5', 'secondary')], checked: null },
])

/** Ngày cuối cùng được yêu cầu công nhận sáng kiến; áp dụng thử cũng là áp dụng */
export function requestDeadline(firstApplied: PlainDate, lawOn: PlainDate): Finding<PlainDate> {
  const law = requestMonths.on(lawOn)
  const deadline = addMonths(firstApplied, law.value)
  return finding(deadline, `Yêu cầu công nhận sáng kiến chậm nhất ngày ${viDate(deadline)}`, {
    from: [finding(firstApplied, `Áp dụng lần đầu ngày ${viDate(firstApplied)}`), law],
  })
}

export type Request = { readonly deadline: PlainDate; readonly isAccepted: boolean }

/** Yêu cầu công nhận sáng kiến còn hay hết thời hạn */
export function initiativeRequest(firstApplied: PlainDate, requested: PlainDate, lawOn: PlainDate): Finding<Request> {
  const deadline = requestDeadline(firstApplied, lawOn)
  const isAccepted = requested <= deadline.value
  const says = `Yêu cầu ngày ${viDate(requested)} ${isAccepted ? 'trong' : 'đã quá'} thời hạn`
  return finding({ deadline: deadline.value, isAccepted }, says, { from: [deadline] })
}

export type Handling = { readonly reviewBy: PlainDate; readonly recogniseBy: PlainDate }
