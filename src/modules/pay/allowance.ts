import { type Finding, finding } from '#law/kit/finding.ts'
import { type BeyondTopStep, beyondTopStep, beyondTopStepValue } from '#law/pay/beyond-top-step.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { HeldRow } from './held-store.ts'

type Granted = Pick<HeldRow, 'percent' | 'percentSince'>

/** Every level not yet granted that is reached by a day, oldest first; the next one to come when none is. */
export function outstanding(
  held: HeldStep,
  { percent, percentSince }: Granted,
  by: PlainDate,
  lawOn: PlainDate,
): BeyondTopStep[] {
  const levels: BeyondTopStep[] = []
  let next = beyondTopStepValue(held, percent ?? 0, percentSince, lawOn)
  while (next && (levels.length === 0 || next.on <= by)) {
    levels.push(next)
    next = beyondTopStepValue(held, next.percent, next.on, lawOn)
  }
  return levels
}

/** The same with its grounds; null for one who can reach no allowance. */
export function outstandingFinding(
  held: HeldStep,
  granted: Granted,
  by: PlainDate,
  lawOn: PlainDate,
): Finding<BeyondTopStep[] | null> {
  const levels = outstanding(held, granted, by, lawOn)
  const before = (index: number) => levels[index - 1] ?? { percent: granted.percent ?? 0, on: granted.percentSince }
  const grounds = levels.map((_, index) => beyondTopStep(held, before(index).percent, before(index).on, lawOn))
  const last = levels.at(-1)
  if (!last) return restated(null, beyondTopStep(held, 0, null, lawOn))
  if (grounds.length === 1) return restated(levels, grounds[0]!)
  return finding(
    levels,
    `Đến ngày ${viDate(last.on)} đã đạt mức phụ cấp thâm niên vượt khung ${last.percent}%, gồm ${levels.length} mức chưa được hưởng`,
    { from: grounds },
  )
}

const restated = <T>(value: T, { says, cites, from }: Finding<unknown>): Finding<T> =>
  finding(value, says, { cites, from })
