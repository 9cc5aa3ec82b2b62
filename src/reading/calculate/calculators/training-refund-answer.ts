import type { Finding } from '#law/kit/finding.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { refundReduced } from '#law/training/refund.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer } from '../kit/answer.ts'

export type Input = {
  readonly cost: number
  readonly dismissed: boolean
  /** After the course: months owed and served; null: while studying. */
  readonly service: { readonly owed: number; readonly served: number } | null
  readonly years: number
  readonly favoured: boolean
  readonly lawOn: PlainDate
}

type Reduced = NonNullable<ReturnType<typeof refundReduced>>

export function arithmetic(
  cost: number,
  service: Input['service'],
  refund: Finding<number>,
  reduced: Reduced | undefined,
): NonNullable<Answer['pictures']>[number] {
  const left = service && Math.max(0, service.owed - service.served)
  return {
    kind: 'table',
    label: 'Cách tính',
    head: ['Khoản', 'Số'],
    words: 1,
    rows: [
      ['Chi phí đào tạo F', viDong(cost)],
      ...(service
        ? [
            ['Phải phục vụ T1', `${service.owed} tháng`],
            ['Đã phục vụ T2', `${service.served} tháng`],
            [`Đền bù S = F ÷ T1 × (T1 − T2) = ${viDong(cost)} ÷ ${service.owed} × ${left}`, viDong(refund.value)],
          ]
        : [['Đền bù khi chưa học xong', viDong(refund.value)]]),
      ...(reduced
        ? [
            [
              `Giảm nhiều nhất ${String(reduced.value.percent).replace('.', ',')}%`,
              viDong(refund.value - reduced.value.amount),
            ],
          ]
        : []),
    ],
    foot: ['Phải đền bù', viDong(reduced?.value.amount ?? refund.value)],
  }
}
