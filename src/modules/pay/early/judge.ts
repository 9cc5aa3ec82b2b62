import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { earlyMonths } from '#law/pay/early-raise-terms.ts'
import { meritRaise } from '#law/pay/early-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import type { NextStep } from '#law/pay/regular-raise.ts'
import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import { heldStep } from '../held.ts'
import type { HeldRow } from '../held-store.ts'
import type { Serving, StepLine, YearGraded } from './evidence-store.ts'
import type { PastRaise } from './past-store.ts'
import { choicesOf } from './criteria.ts'
import { type Criteria, cutOff } from './model.ts'
import { earlierRaises } from './past-raise.ts'
import { type Evidence, gradesMet, heightOf, type Merit, meritsOf } from './standards.ts'

/** Hồ sơ xét: what is on record of one person. */
export type File = {
  readonly serving: Serving
  readonly row: HeldRow | undefined
  readonly grades: readonly (YearGraded & { readonly origin: string })[]
  readonly evidence: readonly Evidence[]
  readonly raises: readonly PastRaise[]
  readonly steps: readonly StepLine[]
}

export type Verdict = {
  readonly eligible: boolean
  /** Ngày hưởng bậc mới; null for one who is refused. */
  readonly on: PlainDate | null
  readonly months: number
  readonly next: NextStep | null
  readonly usable: readonly Evidence[]
  readonly reasons: readonly string[]
  /** What he is ranked by. */
  readonly key: readonly number[]
}

export type Asked = {
  readonly year: number
  readonly criteria: Finding<Criteria>
  readonly lawOn: PlainDate
  readonly today: PlainDate
}

/** Xét một người: đủ điều kiện nâng bậc trước thời hạn do thành tích, hoặc vì sao không. */
export function judge(file: File, asked: Asked): Finding<Verdict> {
  if (!file.row) return refused(asked, [finding(false, 'Hồ sơ chưa có bậc lương')])
  try {
    return weigh(file, heldStep(file.row, asked.lawOn), asked)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(asked, [finding(false, error.message)])
  }
}

function refused({ year, criteria }: Asked, unmet: readonly Finding<boolean>[]): Finding<Verdict> {
  const reasons = unmet.map(({ says }) => says)
  return finding(
    { eligible: false, on: null, months: 0, next: null, usable: [], reasons, key: [] },
    `Năm ${year} không đủ điều kiện nâng bậc lương trước thời hạn: ${reasons.join('; ')}`,
    { from: [...unmet, criteria] },
  )
}

function weigh(file: File, held: HeldStep, asked: Asked): Finding<Verdict> {
  const { year, criteria, lawOn } = asked
  const earlier = earlierRaises(file.raises, file.steps)
  const grades = gradesMet(held, file.grades, file.serving.servingSince, asked)
  const merits = meritsOf(held, file.evidence, earlier.lastMeritDecision, criteria.value, asked)
  const merit = finding(merits.value.best !== null, merits.says, { from: merits.from })
  const limit = earlyMonths.valueOn(lawOn)
  const monthsEarly = merits.value.months || limit
  const standardsMet = grades.value && merit.value
  const raise = meritRaise(
    held,
    { reviewYear: year, monthsEarly, standardsMet, ...earlier },
    lawOn,
    choicesOf(criteria.value),
  )
  const payroll = onPayroll(file.serving, year)
  const own = [payroll, grades, merit]
  const law = raise.from.filter((one) => one.value === false && !saidAlready(one, standardsMet))
  const reasons = [...law, ...own.filter(({ value }) => !value)].map(({ says }) => says)
  const eligible = reasons.length === 0
  const value: Verdict = {
    eligible,
    on: eligible ? raise.value.effective : null,
    months: merits.value.months,
    next: raise.value.regular,
    usable: merits.value.usable,
    reasons,
    key: keyOf(file, merits.value, criteria.value, earlier.ever, asked),
  }
  return finding(value, eligible ? raise.says : refusal(year, reasons), { from: [raise, ...own, criteria] })
}

const refusal = (year: number, reasons: readonly string[]) =>
  `Năm ${year} không đủ điều kiện nâng bậc lương trước thời hạn: ${reasons.join('; ')}`

/** The law's own line on the standards repeats in general what `grades` and `merit` say of the person. */
const saidAlready = ({ cites }: Finding<unknown>, standardsMet: boolean) =>
  !standardsMet && cites.some(({ at }) => at === 'Điều 3 khoản 1 điểm a')

const onPayroll = ({ onPayroll: on }: Serving, year: number) =>
  finding(on, `Ngày ${viDate(cutOff(year))} ${on ? 'có tên' : 'không có tên'} trong danh sách trả lương`)

/** Thành tích cao nhất trước; then what the agency lists, in its order. */
function keyOf(file: File, merit: Merit, criteria: Criteria, everEarly: boolean, { year }: Asked): number[] {
  const { serving, grades } = file
  const values = {
    count: merit.usable.length,
    'excellent-years': grades.filter((one) => one.grade === 'excellent' && one.year <= year && one.year > year - 6)
      .length,
    'never-early': everEarly ? 0 : 1,
    female: serving.sex === 'female' ? 1 : 0,
    older: serving.birthOn ? 3000 - yearOf(serving.birthOn) : 0,
  }
  return [merit.best ? heightOf(criteria, merit.best.achievement) : 0, ...criteria.order.map((one) => values[one])]
}
