import type { AgencyChoices } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { monthsServed, refundForService } from '#law/training/refund.ts'
import type { Trainee } from '#law/training/trainee.ts'
import { addMonths, daysBetween, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'
import type { Commitment } from './store.ts'

export type Left = { readonly on: PlainDate; readonly isDismissed: boolean; readonly trainee: Trainee }

/** Phải đền bù bao nhiêu nếu thôi việc ngày ấy: by the law of that day, with its arithmetic. */
export function refundOf(
  held: Commitment,
  { on, isDismissed, trainee }: Left,
  choices: AgencyChoices,
): Finding<number> {
  const { cost, months, from, until, postgraduate } = held
  if (on >= until) return finding(0, `Đã phục vụ đủ ${months} tháng từ ngày ${viDate(from)}, không phải đền bù`)
  const served = servedBy(from, on, choices)
  const circumstances = { trainee, isDismissed, isPostgraduate: postgraduate }
  const amount = refundForService(cost, months, served.value, on, circumstances)
  const arithmetic = `S = ${viDong(cost)} : ${months} × (${months} − ${served.value}) = ${viDong(amount.value)}`
  return finding(amount.value, amount.says, {
    cites: amount.cites,
    from: [
      finding(cost, `Chi phí khóa học của một người: ${viDong(cost)}`),
      finding(months, `Phải phục vụ ${months} tháng từ ngày ${viDate(from)}`),
      served,
      ...(amount.value > 0 ? [finding(amount.value, arithmetic)] : []),
      ...amount.from,
    ],
  })
}

function servedBy(from: PlainDate, on: PlainDate, choices: AgencyChoices): Finding<number> {
  if (on <= from) return finding(0, 'Chưa phục vụ tháng nào sau khóa học')
  const whole = wholeMonths(from, on)
  return monthsServed(whole, daysBetween(addMonths(from, whole), on), choices)
}
