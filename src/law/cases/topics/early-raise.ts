import { carriedOver, pooledQuota, unitQuota, usableAchievements } from '#law/pay/early-raise-quota.ts'
import { type EarlyRaise, meritRaise, type MeritRequest, notTwice, retirementRaise } from '#law/pay/early-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { regularRaise } from '#law/pay/regular-raise.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { readClock, readStep } from '../held-step-words.ts'
import { readSetbacks } from '../setback-words.ts'
import { readGroup, readStaff } from '../staff-words.ts'

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

/** A fault is a fault whoever committed it: the subject decides only for how long it counts. */
const readHeld = (input: Fields, lawOn: PlainDate): HeldStep => {
  const group = readGroup(input, lawOn)
  return {
    staff: readStaff(input) ?? 'civil-servant',
    rank: '',
    group,
    step: readStep(input, group, lawOn),
    countedFrom: readClock(input),
    setbacks: readSetbacks(input),
  }
}

function readRequest(input: Fields): MeritRequest {
  const previous = input.textOr('previous_raise', '')
  return {
    reviewYear: input.whole('review_year', { min: 2000, max: 2100 }),
    monthsEarly: input.wholeOr('months_early', 12),
    previousRaiseWasMerit: input.flagOr('previous_raise_was_merit_early', previous.startsWith('merit_early')),
    gradeChangedSince: input.has('grade_changed_since'),
    standardsMet: input.flagOr('standards_met', true),
  }
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

export const quotaTopic: Topic = (input, lawOn): Answer => {
  const { own, remainder } = unitQuota(input.whole('payroll_list_31_12'), lawOn).value
  return { own_quota: own, remainder_reported: remainder, retirement_cases_count_in_quota: false }
}

export const pooledQuotaTopic: Topic = (input, lawOn): Answer => {
  const payrolls = input.each('units', (item, name) => item.whole(name))
  const { units, extra, total, cap } = pooledQuota(payrolls, lawOn).value
  return {
    own_quota: units.map(({ own }) => own),
    remainders: units.map(({ remainder }) => remainder),
    extra_by_superior: extra,
    total,
    cap_10pct: cap,
  }
}

export const quotaCarryTopic: Topic = (input): Answer => {
  const reviewYear = input.whole('review_year', { min: 2000, max: 2100 })
  return { [`carry_to_${reviewYear + 1}`]: carriedOver(reviewYear).value }
}

export const achievementTopic: Topic = (input, lawOn): Answer => {
  const group = readGroup(input, lawOn)
  const days = input.each('achievements', (item, name) => item.date(name))
  const last = input.dateOr('last_merit_early_decision_date', null)
  const window = usableAchievements(
    group,
    input.whole('review_year', { min: 2000, max: 2100 }),
    last,
    days,
    lawOn,
  )?.value
  return window ? { window: [window.from, window.to], usable: window.usable } : {}
}
