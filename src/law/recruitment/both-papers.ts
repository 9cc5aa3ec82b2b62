import { decree_170_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Phần trăm điểm tối đa của mỗi bài khi thi kết hợp viết và phỏng vấn */
export const bothPapersMinimum = parameter('Điểm đạt của mỗi bài khi thi kết hợp', [
  {
    from: '2025-07-01',
    value: 50,
    cites: [cite(decree_170_2025, 'thi viết kết hợp phỏng vấn', 'read')],
    checked: null,
  },
])

/** Đạt cả bài viết và bài phỏng vấn hay không */
export function bothPapersPassed(
  written: number,
  interview: number,
  scale: number,
  lawOn: PlainDate,
): Finding<boolean> {
  const law = bothPapersMinimum.on(lawOn)
  const isPassed = [written, interview].every((points) => points * 100 >= scale * law.value)
  const says = `${isPassed ? 'Cả hai bài đạt' : 'Có bài dưới'} ${law.value}% điểm tối đa`
  return finding(isPassed, says, { from: [law] })
}
