import { beyondTopStepAsOf } from '#law/pay/beyond-top-step.ts'
import { monthlySalary } from '#law/pay/monthly-amount.ts'
import { raiseReckoning, regularRaise } from '#law/pay/regular-raise.ts'
import { stepCount } from '#law/pay/scale.ts'
import { monthsAdded } from '#law/pay/step-clock.ts'
import type { Answer, Topic } from '../case.ts'
import { readHeldStep } from '../held-step-words.ts'

export const regularRaiseTopic: Topic = (input, lawOn): Answer => {
  const held = readHeldStep(input, lawOn)
  const next = regularRaise(held, lawOn).value
  if (next === null) {
    const atTop = { ...held, step: stepCount(held.group) }
    const beyond = beyondTopStepAsOf(atTop, lawOn, lawOn).value
    return {
      regular_raise: null,
      due_date: null,
      vuot_khung_pct: beyond?.percent ?? 0,
      vuot_khung_from: beyond?.on ?? null,
    }
  }
  return {
    step_clock_from: held.countedFrom,
    due_date: next.on,
    new_step: next.step,
    new_coefficient: Number(next.coefficient),
    extension_months: monthsAdded(raiseReckoning(held, lawOn)!),
    new_salary_vnd: monthlySalary(next.coefficient, next.on).value,
  }
}
