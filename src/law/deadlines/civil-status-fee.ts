import { law_03_2026, law_60_2014 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import type { PlainDate } from '#lib/date.ts'

/** Khai sinh, khai tử, giám hộ, kết hôn trong nước, việc hộ tịch khác */
export type CivilStatusEvent = 'birth' | 'death' | 'guardianship' | 'marriage' | 'other'

/** Miễn lệ phí hộ tịch; `onTime`: only when registered in time. Amounts are for the province's council. */
export const civilStatusFees = parameter<Readonly<Record<string, string>>>('Miễn lệ phí hộ tịch', [
  {
    from: '2016-01-01',
    value: {
      'đăng ký khai sinh': 'miễn khi đăng ký đúng hạn',
      'đăng ký khai tử': 'miễn khi đăng ký đúng hạn',
      'giám hộ': 'được miễn',
      'kết hôn trong nước': 'được miễn',
      'gia đình có công, hộ nghèo, người khuyết tật': 'được miễn mọi việc hộ tịch',
    },
    cites: [cite(law_60_2014, 'Điều 11', 'text')],
    checked: null,
  },
  { from: '2027-03-01', value: null, cites: [cite(law_03_2026, 'chưa đọc điều tương ứng', 'memory')], checked: null },
])

export type FeeFacts = {
  readonly event: CivilStatusEvent
  readonly isOnTime: boolean
  /** Gia đình có công, hộ nghèo, người khuyết tật */
  readonly isFavoured: boolean
}

/** Được miễn lệ phí hộ tịch hay không */
export function civilStatusFeeExempt({ event, isOnTime, isFavoured }: FeeFacts, lawOn: PlainDate): Finding<boolean> {
  const law = civilStatusFees.on(lawOn)
  const byEvent = event === 'guardianship' || event === 'marriage' || (event !== 'other' && isOnTime)
  const isExempt = isFavoured || byEvent
  const why = isFavoured ? ' do đối tượng' : ''
  return finding(isExempt, isExempt ? `Được miễn lệ phí hộ tịch${why}` : 'Nộp lệ phí theo nghị quyết của tỉnh', {
    from: [law],
  })
}
