import { decree_154_2025 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { viDong } from '#law/pay/vi-number.ts'
import { addMonths, type PlainDate, viDate, wholeMonths } from '#lib/date.ts'

/** Số tháng mà người đã nghỉ, nếu trở lại hưởng lương ngân sách, phải hoàn trợ cấp */
export const repayMonths = parameter('Thời hạn phải hoàn trợ cấp tinh giản khi được tuyển lại (tháng)', [
  { from: '2025-06-16', value: 60, cites: [cite(decree_154_2025, 'Điều 3 khoản 6', 'read')], checked: null },
  { from: '2031-01-01', value: null, cites: [cite(decree_154_2025, 'áp dụng đến 31/12/2030', 'read')], checked: null },
])

export type Repay = {
  readonly fullMonths: number
  readonly limit: number
  readonly mustRepay: boolean
  readonly freeFrom: PlainDate
}

/** Tuyển lại sau tinh giản: có phải hoàn trả trợ cấp hay không */
export function repayAfterReturn(
  left: PlainDate,
  returned: PlainDate,
  isPaidByState: boolean,
  lawOn: PlainDate,
): Finding<Repay> {
  const law = repayMonths.on(lawOn)
  const limit = law.value
  const freeFrom = addMonths(left, limit)
  const fullMonths = wholeMonths(left, returned)
  const mustRepay = isPaidByState && returned < freeFrom
  const says = mustRepay
    ? `Phải hoàn trả trợ cấp: được tuyển lại sau ${fullMonths} tháng, chưa đủ ${limit} tháng`
    : `Không phải hoàn trả trợ cấp: ${isPaidByState ? `đã đủ ${limit} tháng` : 'không hưởng lương từ ngân sách nhà nước'}`
  return finding({ fullMonths, limit, mustRepay, freeFrom }, says, {
    from: [
      finding(left, `Nghỉ ngày ${viDate(left)}, trở lại ngày ${viDate(returned)}`),
      finding(freeFrom, `Từ ngày ${viDate(freeFrom)} không phải hoàn trả`),
      law,
    ],
  })
}

/** Người thuộc nhiều chính sách: chỉ hưởng một, mức cao nhất */
export function bestPolicy(amounts: Readonly<Record<string, number>>, lawOn: PlainDate): Finding<string> {
  repayMonths.valueOn(lawOn)
  const [name, amount] = Object.entries(amounts).reduce((best, one) => (one[1] > best[1] ? one : best))
  return finding(name, `Chỉ hưởng một chính sách, mức cao nhất: ${name}, ${viDong(amount)}`, {
    cites: [cite(decree_154_2025, 'chỉ hưởng một chính sách cao nhất', 'read')],
  })
}
