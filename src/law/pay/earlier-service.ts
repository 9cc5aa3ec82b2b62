import { circular_05_2024_bnv, joint_circular_26_2015_byt_bnv } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal } from '#lib/decimal.ts'
import { coefficientFinding, type ScaleGroup, stepCount } from './scale.ts'
import { viDecimal } from './vi-number.ts'

/** Xếp lương viên chức đã có thời gian đóng bảo hiểm bắt buộc: số tháng cho mỗi bậc */
export const earlierServiceTerms = parameter<Readonly<Partial<Record<ScaleGroup, number>>>>(
  'Xếp lương theo thời gian đóng bảo hiểm trước đó',
  [
    {
      from: '2023-12-07',
      value: { A0: 36, A1: 36, B: 24 },
      cites: [cite(circular_05_2024_bnv, 'Điều 4', 'text')],
      checked: null,
    },
  ],
)

/** `reserved`: hệ số chênh lệch bảo lưu, decimal text */
export type ServicePlacement = {
  readonly step: number
  readonly coefficient: string
  readonly countedFrom: PlainDate
  readonly reserved: string
}

/** Bậc của người được tuyển dụng, tiếp nhận: months of insurance less tập sự, from step 1, the rest kept for the next */
export function placeByEarlierService(
  group: ScaleGroup,
  insuredMonths: number,
  probationMonths: number,
  placedOn: PlainDate,
): Finding<ServicePlacement> {
  const terms = earlierServiceTerms.on(placedOn)
  const term = terms.value[group]
  if (term === undefined)
    throw new Refusal('invalid', `Chưa có cách xếp theo thời gian đóng bảo hiểm của ${group}`, [terms])
  return placed(group, 1, term, insuredMonths - probationMonths, placedOn, '0', terms)
}

/** Người đang hưởng A0 được bổ nhiệm vào chức danh loại B */
export const juniorTitleTerms = parameter('Xếp lương A0 sang chức danh loại B', [
  {
    from: '2016-01-01',
    value: { firstStep: 2, monthsPerStep: 24 },
    cites: [cite(joint_circular_26_2015_byt_bnv, 'Điều 9 khoản 3 điểm b', 'text')],
    checked: null,
  },
])

/**
 * Xếp bậc loại B of an A0 holder: months paid less tập sự and the months of extension, from step 2; what is missing from
 * the old coefficient is reserved for as long as the title is held.
 */
export function placeCollegeInB(
  paidMonths: number,
  probationMonths: number,
  delayedMonths: number,
  oldCoefficient: string,
  placedOn: PlainDate,
): Finding<ServicePlacement> {
  const terms = juniorTitleTerms.on(placedOn)
  const { firstStep, monthsPerStep } = terms.value
  const months = paidMonths - probationMonths - delayedMonths
  return placed('B', firstStep, monthsPerStep, months, placedOn, oldCoefficient, terms)
}

function placed(
  group: ScaleGroup,
  first: number,
  term: number,
  counted: number,
  placedOn: PlainDate,
  oldCoefficient: string,
  law: Finding<unknown>,
): Finding<ServicePlacement> {
  const months = Math.max(0, counted)
  const step = Math.min(stepCount(group), first + Math.floor(months / term))
  const coefficient = coefficientFinding(group, step, placedOn)!
  const left = months - (step - first) * term
  const reserved = Decimal.max(0, new Decimal(oldCoefficient).minus(coefficient.value)).toString()
  const value = { step, coefficient: coefficient.value, countedFrom: addMonths(placedOn, -left), reserved }
  const kept = reserved === '0' ? '' : `, bảo lưu hệ số chênh lệch ${viDecimal(reserved)}`
  const says = () =>
    `Tính ${months} tháng, ${term} tháng một bậc: xếp bậc ${step}, hệ số ${viDecimal(coefficient.value)}${kept}, thời gian nâng bậc tính từ ngày ${viDate(value.countedFrom)}`
  return finding(value, says, { from: [law, coefficient] })
}
