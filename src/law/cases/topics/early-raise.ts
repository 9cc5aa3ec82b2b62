import type { EarlyRaise } from '#law/pay/early-raise.ts'
import { retirementRaise } from '#law/pay/retirement-raise.ts'
import { meritRaise, notTwice } from '#law/pay/merit-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { regularRaise } from '#law/pay/regular-raise.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import { readHeld, readRequest } from './early-raise-fields.ts'

export const meritRaiseTopic: Topic = (input, lawOn): Answer => {
  const held = readHeld(input, lawOn)
  const request = readRequest(input)
  const { value } = meritRaise(held, request, lawOn)
  const free = notTwice(request, lawOn).value
  return {
    ...answer(value, held, lawOn),
    months_short_at_31_12_review_year: value.monthsShort,
    consecutive_ban_applies: !free,
    eligible_on_this_point: free,
    [`effective_if_${request.monthsEarly}_months_early`]: value.effective,
  }
}

export const retirementRaiseTopic: Topic = (input, lawOn): Answer => {
  const held = readHeld(input, lawOn)
  const retiresFrom = input.date('retires_from')
  const notifiedOn = input.dateOr('retirement_notice', held.countedFrom)
  const { value } = retirementRaise(held, { notifiedOn, retiresFrom }, lawOn)
  return { ...answer(value, held, lawOn), months_short_day_before_retirement: value.monthsShort }
}

function answer({ eligible, regular, timeMet, effective }: EarlyRaise, held: HeldStep, lawOn: PlainDate): Answer {
  const after = regular && effective && { ...held, step: regular.step, countedFrom: effective, setbacks: [] }
  return {
    eligible,
    regular_due: regular?.on,
    time_condition_met: timeMet,
    eligible_time: timeMet,
    effective,
    new_step: regular?.step,
    new_coefficient: Number(regular?.coefficient),
    next_regular_due: after && regularRaise(after, lawOn).value?.on,
    next: regular && !eligible ? `${regular.on} regular` : undefined,
  }
}
