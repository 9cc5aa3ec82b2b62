import { viDong } from '#law/pay/vi-number.ts'
import { refundForService, refundReduced, refundWhileStudying } from '#law/training/refund.ts'
import { Decimal } from '#lib/decimal.ts'
import { calculator } from '../kit/calculator.ts'
import { lawDay, lawToday } from '../kit/common-fields.ts'
import { arithmetic, type Input } from './training-refund-answer.ts'
import { trainingRefundFields } from './training-refund-fields.ts'

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
