import { circular_001_2025_bnv, circular_06_2020_bnv, circular_13_2010_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { viDecimal } from '#law/pay/vi-number.ts'

/** Khiển trách, cảnh cáo, đình chỉ, hủy */
export type ExamPenalty = 'reprimand' | 'warning'

const words: Readonly<Record<ExamPenalty, string>> = { reprimand: 'Khiển trách', warning: 'Cảnh cáo' }

/** Phần trăm điểm bài thi bị trừ */
export const markDeductions = parameter<Readonly<Record<ExamPenalty, number>>>('Phần trăm điểm bị trừ khi vi phạm', [
  {
    from: '2011-01-01',
    value: { reprimand: 20, warning: 40 },
    cites: [cite(circular_13_2010_bnv, 'xử lý vi phạm đối với thí sinh')],
    checked: null,
  },
  {
    from: '2021-01-20',
    value: { reprimand: 25, warning: 50 },
    cites: [cite(circular_06_2020_bnv, 'xử lý vi phạm đối với thí sinh')],
    checked: null,
  },
  { from: '2025-03-17', value: null, cites: [cite(circular_001_2025_bnv, 'chưa đọc mức trừ')], checked: null },
])

/** Điểm còn lại của bài thi sau khi trừ; exact text */
export function markAfterPenalty(mark: string, penalty: ExamPenalty, lawOn: PlainDate): Finding<string> {
  const law = markDeductions.on(lawOn)
  const percent = law.value[penalty]
  const left = new Decimal(mark)
    .times(100 - percent)
    .div(100)
    .toString()
  return finding(left, `${words[penalty]}: trừ ${percent}%, bài ${viDecimal(mark)} điểm còn ${viDecimal(left)} điểm`, {
    from: [law],
  })
}
