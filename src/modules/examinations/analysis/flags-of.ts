import { Decimal } from '#lib/decimal.ts'
import type { OptionUse } from './item.ts'
import type { Flag } from './flags.ts'

/** Kelley: with 27 % at either end the difference tells most. */
export const groupShare = 0.27
const fewest = 10

export function flagsOf(
  answered: number,
  facility: Decimal,
  discrimination: Decimal,
  options: readonly OptionUse[],
): Flag[] {
  if (answered < fewest) return ['few']
  const wrong = options.filter(({ right }) => !right)
  return [
    ...(facility.lt('0.2') ? (['too-hard'] as const) : []),
    ...(facility.gt('0.9') ? (['too-easy'] as const) : []),
    ...(discrimination.lt(0) ? (['negative'] as const) : discrimination.lt('0.2') ? (['weak'] as const) : []),
    ...(wrong.some(({ chosen }) => chosen === 0) ? (['dead-option'] as const) : []),
    ...(wrong.some(({ upper, lower }) => upper > lower) ? (['misleading-option'] as const) : []),
  ]
}
