import type { Finding } from '#law/kit/finding.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { refundForService, refundReduced, refundWhileStudying } from '#law/training/refund.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import type { Answer } from '../kit/answer.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { trainingRefundFields } from './training-refund-fields.ts'

type Input = {
  readonly cost: number
  readonly dismissed: boolean
  /** After the course: months owed and served; null: while studying. */
  readonly service: { readonly owed: number; readonly served: number } | null
  readonly years: number
  readonly favoured: boolean
  readonly lawOn: PlainDate
}

export const trainingRefund = calculator<Input>({
  fields: [...trainingRefundFields, lawDay],
  start: (today) => ({ event: 'after', ...lawToday(today) }),
  example: () => ({
    event: 'after',
    cost: '120.000.000',
    studyMonths: '24',
    multiple: '2',
    served: '30',
    years: '8',
    favoured: '1',
    lawOn: '30/06/2025',
  }),
  input: (typed) => ({
    cost: typed.number('cost'),
    dismissed: typed.is('dismissed'),
    service:
      typed.text('event') === 'after'
        ? {
            owed: new Decimal(typed.text('studyMonths')).times(typed.text('multiple')).toNumber(),
            served: typed.number('served'),
          }
        : null,
    years: typed.numberOr('years', 0),
    favoured: typed.is('favoured'),
    lawOn: typed.date('lawOn'),
  }),
  answer: ({ cost, dismissed, service, years, favoured, lawOn }) => {
    const refund = service
      ? refundForService(cost, service.owed, service.served, lawOn)
      : refundWhileStudying(cost, dismissed, lawOn)
    const reduced = years > 0 ? refundReduced(refund, years, favoured, lawOn) : undefined
    const amount = reduced?.value.amount ?? refund.value
    return {
      value: viDong(amount),
      finding: reduced ?? refund,
      pictures: [arithmetic(cost, service, refund, reduced)],
      notes:
        years > 0 && reduced === undefined
          ? ['Mức giảm theo năm công tác của luật ngày này chưa được đọc: số trên là trước khi giảm.']
          : [],
    }
  },
})

type Reduced = NonNullable<ReturnType<typeof refundReduced>>

function arithmetic(
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
