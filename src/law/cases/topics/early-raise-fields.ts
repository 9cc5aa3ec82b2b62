import type { MeritRequest } from '#law/pay/merit-raise.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from '../fields.ts'
import { readClock, readStep } from '../held-step-words.ts'
import { readSetbacks } from '../setback-words.ts'
import { readGroup, readStaff } from '../staff-words.ts'

/** A fault is a fault whoever committed it: the subject decides only for how long it counts. */
export const readHeld = (input: Fields, lawOn: PlainDate): HeldStep => {
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

export function readRequest(input: Fields): MeritRequest {
  const previous = input.textOr('previous_raise', '')
  return {
    reviewYear: input.whole('review_year', { min: 2000, max: 2100 }),
    monthsEarly: input.wholeOr('months_early', 12),
    previousRaiseWasMerit: input.flagOr('previous_raise_was_merit_early', previous.startsWith('merit_early')),
    gradeChangedSince: input.has('grade_changed_since'),
    standardsMet: input.flagOr('standards_met', true),
  }
}
