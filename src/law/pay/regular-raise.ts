import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { HeldStep } from './held-step.ts'
import { coefficientFinding, coefficientOf, scaleOf, scales, stepCount } from './scale.ts'
import { reckon, type Reckoning, reckoningFindings } from './step-clock.ts'
import { monthsRequired, stepGroupOf, stepTerm } from './step-term.ts'

/** Bậc lương được nâng lên, và ngày hưởng */
export type NextStep = { readonly on: PlainDate; readonly step: number; readonly coefficient: string }

/** Nâng bậc lương thường xuyên; null at the last step of the scale. */
export function regularRaise(held: HeldStep, lawOn: PlainDate): Finding<NextStep | null> {
  const { next, reckoning } = reckonRaise(held, lawOn)
  if (next === null || reckoning === null) return lastStep(held, lawOn)

  return finding(
    next,
    () => `Đủ điều kiện về thời gian để nâng lên bậc ${next.step} từ ngày ${viDate(next.on)}`,
    () => ({
      from: [
        ...reckoningFindings(reckoning, 'Hưởng bậc hiện tại', monthsRequired(held.group, lawOn)),
        coefficientFinding(held.group, next.step, lawOn)!,
      ],
    }),
  )
}

/** The same, with no explanation: for a sweep over many people. */
export const regularRaiseValue = (held: HeldStep, lawOn: PlainDate): NextStep | null => reckonRaise(held, lawOn).next

type Reckoned = { readonly next: NextStep | null; readonly reckoning: Reckoning | null }

function reckonRaise(held: HeldStep, lawOn: PlainDate): Reckoned {
  ensureStepExists(held, lawOn)
  const step = held.step + 1
  const coefficient = coefficientOf(held.group, step, lawOn)
  if (coefficient === undefined) return { next: null, reckoning: null }

  const reckoning = reckon(held, held.countedFrom, stepTerm.valueOn(lawOn)[stepGroupOf(held.group)], lawOn)
  return { next: { on: reckoning.due, step, coefficient }, reckoning }
}

/** How the due day came about, in months; null at the last step. */
export const raiseReckoning = (held: HeldStep, lawOn: PlainDate): Reckoning | null => reckonRaise(held, lawOn).reckoning

export function ensureStepExists({ group, step }: Pick<HeldStep, 'group' | 'step'>, lawOn: PlainDate): void {
  if (coefficientOf(group, step, lawOn) !== undefined) return
  throw new Refusal('invalid', `${scaleOf(group, lawOn).label} không có bậc ${step}`)
}

function lastStep({ group }: HeldStep, lawOn: PlainDate): Finding<null> {
  const then = scaleOf(group, lawOn).beyondTopStep ? '; xét phụ cấp thâm niên vượt khung' : ''
  return finding(
    null,
    () => `Đang ở bậc cuối cùng (bậc ${stepCount(group)}), không còn nâng bậc${then}`,
    () => ({
      from: [scales[group].on(lawOn)],
    }),
  )
}
