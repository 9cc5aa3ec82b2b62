import { decree_101_2017, decree_171_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { viDong } from '#law/pay/vi-number.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'

type Reduction = { readonly ordinary: number; readonly womanOrMinority: number }

/** Mức giảm mỗi năm công tác, theo phần trăm; null where the article was not read */
export const refundLaw = parameter<{ readonly reduction: Reduction | null; readonly onDismissal: boolean }>(
  'Đền bù chi phí đào tạo',
  [
    {
      from: '2017-10-21',
      value: { reduction: { ordinary: 1, womanOrMinority: 1.5 }, onDismissal: false },
      cites: [cite(decree_101_2017, 'Điều 7, Điều 8, Điều 9', 'read')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: { reduction: null, onDismissal: true },
      cites: [cite(decree_171_2025, 'Điều 6, Điều 7')],
      checked: null,
    },
  ],
)

/** Chi phí F, số tháng phải phục vụ T1 và đã phục vụ T2: S = F / T1 × (T1 − T2) */
export function refundForService(cost: number, owed: number, served: number, lawOn: PlainDate): Finding<number> {
  const law = refundLaw.on(lawOn)
  const left = Math.max(0, owed - served)
  const amount = roundToDong(new Decimal(cost).times(left).div(owed))
  return finding(amount, `Đền bù ${viDong(amount)}: còn thiếu ${left} trong ${owed} tháng phải phục vụ`, {
    from: [law],
  })
}

/** Bỏ học, không được cấp bằng: toàn bộ chi phí; bị buộc thôi việc: only since the law names it */
export function refundWhileStudying(cost: number, isDismissed: boolean, lawOn: PlainDate): Finding<number> {
  const law = refundLaw.on(lawOn)
  const amount = isDismissed && !law.value.onDismissal ? 0 : cost
  return finding(amount, `Đền bù ${viDong(amount)}`, { from: [law] })
}

export type Reduced = { readonly percent: number; readonly amount: number }

/** Mức giảm nhiều nhất theo số năm công tác; undefined where the article was not read */
export function refundReduced(
  refund: Finding<number>,
  years: number,
  isWomanOrMinority: boolean,
  lawOn: PlainDate,
): Finding<Reduced> | undefined {
  const law = refundLaw.on(lawOn)
  const { reduction } = law.value
  if (reduction === null) return undefined
  const percent = Math.min(100, years * (isWomanOrMinority ? reduction.womanOrMinority : reduction.ordinary))
  const amount = roundToDong(new Decimal(refund.value).times(100 - percent).div(100))
  const says = `Sau khi giảm tối đa ${String(percent).replace('.', ',')}%: ${viDong(amount)}`
  return finding({ percent, amount }, says, { from: [refund, law] })
}
