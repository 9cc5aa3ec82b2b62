import { type Finding, finding } from '#law/kit/finding.ts'
import { addMonths, type PlainDate, viDate } from '#lib/date.ts'
import type { HeldStep, Setback } from './held-step.ts'
import { type Chosen, choiceFinding, sentenceOrDelay } from './suspended-sentence.ts'
import { dayOf, type Delay, delayOf, monthsDelayed, monthsDelayedFinding } from './step-delay.ts'
import { type Uncounted, uncountedFinding, uncountedTime } from './uncounted-time.ts'

/** How a term that began one day came to end on another. */
export type Reckoning = {
  readonly from: PlainDate
  readonly due: PlainDate
  readonly delays: readonly Delay[]
  readonly uncounted: Uncounted
  readonly choices: Chosen['choices']
  readonly lawOn: PlainDate
}

type Clock = Pick<HeldStep, 'staff' | 'setbacks'>

/** `months` counted from a day, moved back by what happens before it ends; what happens outside the term counts nothing. */
export function reckon({ staff, setbacks }: Clock, from: PlainDate, months: number, lawOn: PlainDate): Reckoning {
  const unhindered = addMonths(from, months)
  if (setbacks.length === 0) return { from, due: unhindered, delays: [], uncounted: nothing, choices: [], lawOn }

  // Read the law only for what can matter: an event outside the term is of no account, whatever law it had.
  const delaying = setbacks.filter(isDelaying).filter((setback) => dayOf(setback) >= from)
  for (let due = unhindered; ;) {
    const inTerm = delaying.filter((setback) => dayOf(setback) < due).map((setback) => delayOf(staff, setback))
    const { setbacks: left, delays, choices } = sentenceOrDelay(setbacks, inTerm, from, due, lawOn)
    const uncounted = uncountedTime(left, from, due, lawOn)
    const later = addMonths(from, months + monthsDelayed(delays) + uncounted.months)
    if (later <= due) return { from, due, delays, uncounted, choices, lawOn }
    due = later
  }
}

const nothing: Uncounted = { months: 0, leaves: [], sick: { months: 0, days: 0 } }

const isDelaying = (setback: Setback) => setback.kind === 'discipline' || setback.kind === 'failed-year'

export const monthsAdded = ({ delays, uncounted }: Reckoning) => monthsDelayed(delays) + uncounted.months

/** The lines under a due day: when the term began, how long it is, what moved its end. */
export function reckoningFindings(
  reckoning: Reckoning,
  began: string,
  term: Finding<number>,
): readonly Finding<unknown>[] {
  const { from, delays, uncounted, choices, lawOn } = reckoning
  return [
    finding(from, `${began} từ ngày ${viDate(from)}`),
    term,
    monthsDelayedFinding(delays),
    uncountedFinding(uncounted, lawOn),
    ...choices.map(choiceFinding),
  ]
}
