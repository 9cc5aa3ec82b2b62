import { decree_101_2017, decree_171_2025, joint_circular_04_2015_bgddt_btc } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type AgencyChoices, choice, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { viDecimal, viDong } from '#law/pay/vi-number.ts'
import { addDays, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Trainee } from './trainee.ts'

type Reduction = { readonly ordinary: number; readonly womanOrMinority: number }

type RefundLaw = {
  /** Mức giảm mỗi năm công tác, theo phần trăm; null where the article was not read */
  readonly reduction: Reduction | null
  /** Bị kỷ luật buộc thôi việc cũng phải đền bù */
  readonly onDismissal: boolean
  /** Chỉ đào tạo sau đại học; else từ trung cấp */
  readonly postgraduateOnly: boolean
}

const since2017: RefundLaw = {
  reduction: { ordinary: 1, womanOrMinority: 1.5 },
  onDismissal: false,
  postgraduateOnly: false,
}

/** Đền bù chi phí đào tạo của công chức */
export const refundLaw = parameter<RefundLaw>('Đền bù chi phí đào tạo', [
  {
    from: '2017-10-21',
    value: since2017,
    cites: [cite(decree_101_2017, 'Điều 7, Điều 8, Điều 9', 'read')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: { reduction: null, onDismissal: true, postgraduateOnly: true },
    cites: [cite(decree_171_2025, 'Điều 6, Điều 7')],
    checked: null,
  },
])

/** Viên chức còn theo nghị định cũ từ 01/7/2025 */
export const employeeRefundLaw = parameter<RefundLaw>('Đền bù chi phí đào tạo của viên chức', [
  {
    from: '2017-10-21',
    value: since2017,
    cites: [cite(decree_101_2017, 'Điều 7, Điều 8, Điều 9', 'read')],
    checked: null,
  },
  {
    from: '2025-07-01',
    value: since2017,
    cites: [cite(decree_101_2017, 'Điều 7 đến Điều 9, còn áp dụng cho viên chức')],
    checked: null,
  },
])

const lawFor = (trainee: Trainee, lawOn: PlainDate) =>
  (trainee === 'civil-servant' ? refundLaw : employeeRefundLaw).on(lawOn)

/** Làm tròn số tháng đã phục vụ */
export const monthRounding = choice({
  name: 'training.month-rounding',
  label: 'Tháng lẻ khi tính thời gian đã phục vụ',
  options: { floor: 'chỉ tính tháng đủ', half_month_up: 'từ 15 ngày trở lên tính một tháng' },
  default: 'floor',
  note: 'Quy định về đào tạo không nói cách làm tròn tháng; quy định về bồi hoàn học bổng tính tròn khi làm từ 15 ngày.',
  cites: [cite(joint_circular_04_2015_bgddt_btc, 'Điều 2 khoản 2, quy định tương tự', 'text')],
})

/** Số tháng đã phục vụ T2, từ tháng đủ và ngày lẻ */
export function monthsServed(months: number, days: number, choices: AgencyChoices = {}): Finding<number> {
  const rounding = chosen(monthRounding, choices)
  const whole = months + (rounding.value === 'half_month_up' && days >= 15 ? 1 : 0)
  const odd = days > 0 ? ` ${days} ngày` : ''
  return finding(whole, `Đã phục vụ ${months} tháng${odd}, tính ${whole} tháng`, { from: days > 0 ? [rounding] : [] })
}

/** Chi phí F, số tháng phải phục vụ T1 và đã phục vụ T2: S = F / T1 × (T1 − T2) */
export function refundForService(
  cost: number,
  owed: number,
  served: number,
  lawOn: PlainDate,
  { trainee = 'civil-servant', isDismissed = false, isPostgraduate = true }: Circumstances = {},
): Finding<number> {
  const law = lawFor(trainee, lawOn)
  if (isExempt(law.value, isDismissed, isPostgraduate)) return noRefund(law, isDismissed)
  const left = Math.max(0, owed - served)
  const amount = roundToDong(new Decimal(cost).times(left).div(owed))
  return finding(amount, `Đền bù ${viDong(amount)}: còn thiếu ${left} trong ${owed} tháng phải phục vụ`, {
    from: [law],
  })
}

export type Circumstances = {
  readonly trainee?: Trainee
  readonly isDismissed?: boolean
  readonly isPostgraduate?: boolean
}

/** Bỏ học, không được cấp bằng: toàn bộ chi phí; bị buộc thôi việc: only since the law names it */
export function refundWhileStudying(
  cost: number,
  isDismissed: boolean,
  lawOn: PlainDate,
  { trainee = 'civil-servant', isPostgraduate = true }: Circumstances = {},
): Finding<number> {
  const law = lawFor(trainee, lawOn)
  if (isExempt(law.value, isDismissed, isPostgraduate)) return noRefund(law, isDismissed)
  return finding(cost, `Đền bù ${viDong(cost)}`, { from: [law] })
}

const isExempt = (law: RefundLaw, isDismissed: boolean, isPostgraduate: boolean) =>
  (isDismissed && !law.onDismissal) || (!isPostgraduate && law.postgraduateOnly)

const noRefund = (law: Finding<unknown>, isDismissed: boolean) =>
  finding(0, isDismissed ? 'Không thuộc trường hợp phải đền bù' : 'Chỉ đền bù đào tạo sau đại học', { from: [law] })

export type Reduced = { readonly percent: number; readonly amount: number }

/** Mức giảm nhiều nhất theo số năm công tác, Hội đồng xét; undefined where the article was not read */
export function refundReduced(
  refund: Finding<number>,
  years: number,
  isWomanOrMinority: boolean,
  lawOn: PlainDate,
  trainee: Trainee = 'civil-servant',
): Finding<Reduced> | undefined {
  const law = lawFor(trainee, lawOn)
  const { reduction } = law.value
  if (reduction === null) return undefined
  const percent = Math.min(100, years * (isWomanOrMinority ? reduction.womanOrMinority : reduction.ordinary))
  const amount = roundToDong(new Decimal(refund.value).times(100 - percent).div(100))
  const says = `Sau khi giảm tối đa ${viDecimal(String(percent))}%: ${viDong(amount)}`
  return finding({ percent, amount }, says, { from: [refund, law] })
}

/** Số ngày để trả tiền đền bù từ khi có quyết định */
export const refundDays = parameter('Thời hạn trả chi phí đền bù (ngày)', [
  { from: '2017-10-21', value: 120, cites: [cite(decree_101_2017, 'trả chi phí đền bù')], checked: null },
  { from: '2025-07-01', value: null, cites: [cite(decree_171_2025, 'Điều 13, chưa đọc thời hạn')], checked: null },
])

export function refundDueBy(decided: PlainDate, lawOn: PlainDate): Finding<PlainDate> {
  const law = refundDays.on(lawOn)
  const day = addDays(decided, law.value)
  return finding(day, `Trả chi phí đền bù chậm nhất ngày ${viDate(day)}`, {
    from: [finding(decided, `Quyết định đền bù ngày ${viDate(decided)}`), law],
  })
}
