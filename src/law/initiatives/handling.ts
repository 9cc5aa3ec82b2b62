import { decree_13_2012 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import type { Handling } from './time-limit.ts'

/** Số tháng xem xét đơn, và để công nhận kể từ ngày nhận đơn hoặc xong áp dụng thử */
export const handlingMonths = parameter('Thời hạn xét công nhận sáng kiến (tháng)', [
  {
    from: '2013-01-01',
    value: { review: 1, recognise: 3 },
    cites: [cite(decree_13_2012, 'Điều lệ Điều 6, Điều 7')],
    checked: null,
  },
])

/** Hạn xem xét đơn và hạn công nhận */
export function initiativeHandling(
  received: PlainDate,
  trialEnded: PlainDate | undefined,
  lawOn: PlainDate,
): Finding<Handling> {
  const law = handlingMonths.on(lawOn)
  const reviewBy = addMonths(received, law.value.review)
  const start = trialEnded ?? received
  const recogniseBy = addMonths(start, law.value.recognise)
  const says = `Xem xét đơn chậm nhất ngày ${viDate(reviewBy)}, công nhận chậm nhất ngày ${viDate(recogniseBy)}`
  const began = trialEnded === undefined ? 'Nhận đơn' : 'Áp dụng thử xong'
  return finding({ reviewBy, recogniseBy }, says, { from: [finding(start, `${began} ngày ${viDate(start)}`), law] })
}
