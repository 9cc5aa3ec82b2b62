import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { earlyMonths } from '#law/pay/early-raise-terms.ts'
import { meritRaise } from '#law/pay/merit-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { viDate } from '#lib/date.ts'
import { heldStep } from '../held.ts'
import { keyOf } from './ranking-key.ts'
import type { Serving } from './serving-store.ts'
import { choicesOf } from './criteria.ts'
import { cutOff } from './model.ts'
import { earlierRaises } from './past-raise.ts'
import { meritsOf } from './standards.ts'
import { gradesMet } from './grades-met.ts'
import type { Asked, File, Verdict } from './verdict.ts'

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
