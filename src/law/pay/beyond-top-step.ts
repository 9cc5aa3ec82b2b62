import { circular_03_2021_bnv, circular_04_2005_bnv, decree_204_2004 } from '#law/instruments.ts'
import { cite } from '#law/kit/citation.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { parameter } from '#law/kit/parameter.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { HeldStep } from './held-step.ts'
import { ensureStepExists } from './regular-raise.ts'
import { scaleOf, stepCount } from './scale.ts'
import { reckon, type Reckoning, reckoningFindings } from './step-clock.ts'
import { type StepGroup, stepGroupOf } from './step-term.ts'

type Rates = {
  readonly first: number
  readonly further: number
  readonly firstAfterMonths: Readonly<Record<StepGroup, number | null>>
  readonly furtherAfterMonths: number
}

const rates: Rates = {
  first: 5,
  further: 1,
  firstAfterMonths: { 'senior-expert': null, 'college-and-above': 36, 'below-college': 24 },
  furtherAfterMonths: 12,
}
const original = [cite(decree_204_2004, 'Điều 6 khoản 1 điểm a', 'read'), cite(circular_04_2005_bnv, 'mục II', 'read')]

/** Mức phụ cấp thâm niên vượt khung */
export const beyondTopStepRates = parameter<Rates>('Mức phụ cấp thâm niên vượt khung', [
  { from: '2004-10-01', value: rates, cites: original, checked: null },
  {
    from: '2021-08-15',
    value: rates,
    cites: [...original, cite(circular_03_2021_bnv, 'Điều 2', 'read')],
    checked: null,
  },
])

export type BeyondTopStep = { readonly on: PlainDate; readonly percent: number }

type Reached = BeyondTopStep & { readonly reckoning: Reckoning; readonly months: number }

/** The next phụ cấp thâm niên vượt khung due to one who holds `percentHeld` (0: none) since a day. */
export function beyondTopStep(
  held: HeldStep,
  percentHeld: number,
  since: PlainDate | null,
  lawOn: PlainDate,
): Finding<BeyondTopStep | null> {
  if (!mayReach(held, lawOn)) return noAllowance(held, lawOn)
  return reachedFinding(nextReached(held, percentHeld, since, lawOn), lawOn)
}

/** What one who has been in the last step since `countedFrom` has reached by a day; null before the first 5%. */
export function beyondTopStepAsOf(held: HeldStep, day: PlainDate, lawOn: PlainDate): Finding<BeyondTopStep | null> {
  if (!mayReach(held, lawOn)) return noAllowance(held, lawOn)
  const reached = reachedBy(held, day, lawOn)
  const last = reached.at(-1)
  if (last !== undefined) return reachedFinding(last, lawOn, reached.slice(0, -1))
  return finding(
    null,
    () => `Đến ngày ${viDate(day)} chưa được hưởng phụ cấp thâm niên vượt khung`,
    () => ({
      from: [reachedFinding(nextReached(held, 0, null, lawOn), lawOn)],
    }),
  )
}

/** The same as {@link beyondTopStep}, with no explanation: for a sweep over many people. */
export function beyondTopStepValue(
  held: HeldStep,
  percentHeld: number,
  since: PlainDate | null,
  lawOn: PlainDate,
): BeyondTopStep | null {
  if (!mayReach(held, lawOn)) return null
  const { on, percent } = nextReached(held, percentHeld, since, lawOn)
  return { on, percent }
}

/** The same as {@link beyondTopStepAsOf}, with no explanation. */
export function beyondTopStepAsOfValue(held: HeldStep, day: PlainDate, lawOn: PlainDate): BeyondTopStep | null {
  const last = mayReach(held, lawOn) ? reachedBy(held, day, lawOn).at(-1) : undefined
  return last ? { on: last.on, percent: last.percent } : null
}

/** Every level reached by a day, oldest first; each level's term begins when the one before it is reached. */
function reachedBy(held: HeldStep, day: PlainDate, lawOn: PlainDate): readonly Reached[] {
  const reached: Reached[] = []
  for (let next = nextReached(held, 0, null, lawOn); next.on <= day;) {
    reached.push(next)
    next = nextReached(datedOnly(held), next.percent, next.on, lawOn)
  }
  return reached
}

/** Time stated without days was lost once, in the first term. */
const datedOnly = (held: HeldStep): HeldStep => ({
  ...held,
  setbacks: held.setbacks.filter((setback) => !('months' in setback)),
})

function nextReached(held: HeldStep, percentHeld: number, since: PlainDate | null, lawOn: PlainDate): Reached {
  const { first, further, firstAfterMonths, furtherAfterMonths } = beyondTopStepRates.valueOn(lawOn)
  const begins = percentHeld === 0
  const months = begins ? firstAfterMonths[stepGroupOf(held.group)]! : furtherAfterMonths
  const reckoning = reckon(held, begins ? held.countedFrom : (since ?? held.countedFrom), months, lawOn)
  return { on: reckoning.due, percent: begins ? first : percentHeld + further, reckoning, months }
}

function reachedFinding(reached: Reached, lawOn: PlainDate, before: readonly Reached[] = []): Finding<BeyondTopStep> {
  const { on, percent, reckoning, months } = reached
  const first = percent === beyondTopStepRates.valueOn(lawOn).first
  const began = first ? 'Hưởng bậc cuối cùng' : `Hưởng phụ cấp thâm niên vượt khung ${percent - 1}%`
  const says = () => `Được hưởng phụ cấp thâm niên vượt khung ${percent}% từ ngày ${viDate(on)}`
  return finding({ on, percent }, says, () => {
    const term = finding(months, `Phải đủ ${months} tháng`, { from: [beyondTopStepRates.on(lawOn)] })
    const earlier = before.map((level) => reachedFinding(level, lawOn))
    return { from: [...reckoningFindings(reckoning, began, term), ...earlier] }
  })
}

function mayReach(held: HeldStep, lawOn: PlainDate): boolean {
  ensureStepExists(held, lawOn)
  return scaleOf(held.group, lawOn).beyondTopStep && held.step === stepCount(held.group)
}

function noAllowance({ group, step }: HeldStep, lawOn: PlainDate): Finding<null> {
  const { label, beyondTopStep: provided } = scaleOf(group, lawOn)
  const why = provided
    ? `Đang ở bậc ${step}, chưa phải bậc cuối cùng`
    : `${label} không có phụ cấp thâm niên vượt khung`
  return finding(null, why, () => ({ from: [beyondTopStepRates.on(lawOn)] }))
}
