import { type BeyondTopStep, beyondTopStep } from '#law/pay/beyond-top-step.ts'
import type { HeldStep } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'

export type Holder = { readonly held: HeldStep; readonly percent: number; readonly since: PlainDate | null }

/** How many levels a case may ask for: nobody stays forty years in a last step. */
const levelsShown = 40

/** Every level from the next one on, as the rule gives them one after another. */
export function schedule({ held, percent, since }: Holder, lawOn: PlainDate): readonly BeyondTopStep[] {
  const levels: BeyondTopStep[] = []
  let setbacks = held.setbacks
  for (let [level, from] = [percent, since]; levels.length < levelsShown;) {
    const next = beyondTopStep({ ...held, setbacks }, level, from, lawOn).value
    if (next === null) return []
    levels.push(next)
    setbacks = held.setbacks.filter((setback) => !('months' in setback))
    ;[level, from] = [next.percent, next.on]
  }
  return levels
}
