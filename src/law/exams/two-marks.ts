import { circular_13_2010_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'

/** Chấm hai lần độc lập, rọc phách: a gap up to this share of the highest mark is averaged */
export const markingGap = parameter('Chênh lệch giữa hai giám khảo được lấy trung bình, % điểm tối đa', [
  { from: '2011-01-01', value: 10, cites: [cite(circular_13_2010_bnv, 'chấm thi viết')], checked: null },
])

/** `mark` is null when the paper goes to a third marking or the head of the marking board. */
export type Marking = { readonly mark: string | null; readonly gapPercent: string }

/** Điểm bài viết từ hai giám khảo; marks are exact text */
export function twoMarks(first: string, second: string, highest: string, lawOn: PlainDate): Finding<Marking> {
  const law = markingGap.on(lawOn)
  const gap = new Decimal(first).minus(second).abs()
  const isNear = gap.times(100).lte(new Decimal(highest).times(law.value))
  const gapPercent = gap.times(100).div(highest).toDecimalPlaces(2).toString()
  const mark = isNear ? new Decimal(first).plus(second).div(2).toString() : null
  const says =
    mark === null
      ? `Lệch ${viDecimal(gap.toString())} điểm, quá ${law.value}% điểm tối đa: chấm lần ba hoặc Trưởng ban chấm thi quyết định`
      : `Lệch ${viDecimal(gap.toString())} điểm, lấy trung bình ${viDecimal(mark)} điểm`
  return finding({ mark, gapPercent }, says, { from: [law] })
}
