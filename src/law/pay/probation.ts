import {
  decree_115_2020,
  decree_138_2020,
  decree_170_2025,
  decree_24_2010,
  decree_259_2026,
  decree_93_2026,
  law_73_2025,
  law_80_2025,
} from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import { baseSalary } from './base-salary.ts'
import { coefficientFinding, type ScaleGroup } from './scale.ts'
import { viDecimal, viDong } from './vi-number.ts'

/** Công chức, viên chức, nhà giáo: tập sự ended on a different day for each. */
export type Newcomer = 'civil-servant' | 'public-employee' | 'teacher'

type Probation = { readonly required: boolean; readonly percent: number; readonly exemptPercent: number }

const required: Probation = { required: true, percent: 85, exemptPercent: 100 }
const abolished: Probation = { required: false, percent: 100, exemptPercent: 100 }

const untilTheDecreeOf2026 = [
  {
    from: '2021-01-01',
    value: required,
    cites: [cite(decree_115_2020, 'Điều 21, Điều 22, Điều 23', 'text')],
    checked: null,
  },
] as const

/**
 * Chế độ tập sự: mức hưởng theo phần trăm lương của bậc được xếp. The first era of each begins with the first year that
 * lay wholly under its decree: no copy we read states the day.
 */
export const probation: Readonly<Record<Newcomer, ReturnType<typeof parameter<Probation>>>> = {
  'civil-servant': parameter<Probation>('Chế độ tập sự của công chức', [
    { from: '2011-01-01', value: required, cites: [cite(decree_24_2010, 'Điều 22', 'read')], checked: null },
    {
      from: '2021-01-01',
      value: required,
      cites: [cite(decree_138_2020, 'Điều 20 đến Điều 22', 'memory')],
      checked: null,
    },
    {
      from: '2025-07-01',
      value: abolished,
      cites: [cite(law_80_2025, 'bỏ chế độ tập sự', 'read'), cite(decree_170_2025, 'Điều 70 khoản 4', 'read')],
      checked: null,
    },
  ]),
  'public-employee': parameter<Probation>('Chế độ tập sự của viên chức', [
    ...untilTheDecreeOf2026,
    { from: '2026-07-01', value: abolished, cites: [cite(decree_259_2026, 'Điều 21', 'secondary')], checked: null },
  ]),
  teacher: parameter<Probation>('Chế độ tập sự của nhà giáo', [
    ...untilTheDecreeOf2026,
    {
      from: '2026-01-01',
      value: abolished,
      cites: [
        cite(law_73_2025, 'bỏ chế độ tập sự', 'secondary'),
        cite(decree_93_2026, 'bỏ chế độ tập sự', 'secondary'),
      ],
      checked: null,
    },
  ]),
}

/** Trình độ đào tạo, lowest first */
export const degrees = ['intermediate', 'college', 'university', 'master', 'doctor'] as const
export type Degree = (typeof degrees)[number]

/** Trình độ mà ngạch, chức danh yêu cầu */
const requiredDegree: Readonly<Partial<Record<ScaleGroup, Degree>>> = {
  B: 'intermediate',
  A0: 'college',
  A1: 'university',
}

/** Bậc lương làm căn cứ: one step for each level of training above what the post requires */
export function probationStep(
  group: ScaleGroup,
  degree: Degree,
  postRequires = requiredDegree[group],
): Finding<number> {
  if (postRequires === undefined) throw new Refusal('invalid', `Không tuyển mới vào bảng lương ${group}`)
  const above = degrees.indexOf(degree) - degrees.indexOf(postRequires)
  if (above < 0) throw new Refusal('invalid', 'Trình độ thấp hơn yêu cầu của vị trí')
  return finding(above + 1, `Trình độ cao hơn yêu cầu ${above} bậc đào tạo: tính theo bậc ${above + 1}`)
}

export type Starting = {
  readonly newcomer: Newcomer
  readonly group: ScaleGroup
  readonly step: Finding<number>
  /** Vùng đặc biệt khó khăn, nghề độc hại, hoàn thành nghĩa vụ quân sự, tình nguyện từ đủ 24 tháng */
  readonly exempt?: boolean
}

/** Lương tháng trong thời gian tập sự, whole đồng */
export function probationPay(
  { newcomer, group, step, exempt = false }: Starting,
  base: Finding<number>,
  on: PlainDate,
) {
  const rule = probation[newcomer].on(on)
  if (!rule.value.required) throw new Refusal('not-yet-lawful', `Ngày ${viDate(on)} không còn chế độ tập sự`, [rule])
  const percent = exempt ? rule.value.exemptPercent : rule.value.percent
  const coefficient = coefficientFinding(group, step.value, on)
  if (coefficient === undefined) throw new Refusal('invalid', `Bảng lương ${group} không có bậc ${step.value}`)
  const amount = roundToDong(new Decimal(coefficient.value).times(base.value).times(percent).div(100))
  const says = () =>
    `Lương tập sự ${viDong(amount)} = ${percent}% × ${viDecimal(coefficient.value)} × ${viDong(base.value)}`
  return finding(amount, says, { from: [rule, step, coefficient, base] })
}

/** Ngày hết tập sự và được xếp ngạch: at the end of its months, or on the day the law did away with it */
export function gradedOn(newcomer: Newcomer, recruited: PlainDate, months: number): Finding<PlainDate> {
  const served = addMonths(recruited, months)
  const end = probation[newcomer].eras.find(({ value }) => value?.required === false)!
  if (served <= end.from) return finding(served, `Hết ${months} tháng tập sự, xếp ngạch từ ngày ${viDate(served)}`)
  const from = recruited > end.from ? recruited : end.from
  return finding(from, `Không còn chế độ tập sự, xếp ngạch từ ngày ${viDate(from)}`, {
    from: [probation[newcomer].on(end.from)],
  })
}

/** Lương tháng of somebody recruited, before and after being graded at a step, by the first day of the month */
export function newcomerPay(starting: Starting, graded: PlainDate, month: PlainDate): Finding<number> {
  if (month < graded) return probationPay(starting, baseSalary.on(month), month)
  const coefficient = coefficientFinding(starting.group, starting.step.value, month)!
  const base = baseSalary.on(month)
  const amount = roundToDong(new Decimal(coefficient.value).times(base.value))
  return finding(amount, () => `Hưởng đủ lương ${viDong(amount)}`, { from: [coefficient, base] })
}
