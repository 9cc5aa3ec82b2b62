import { findRank, rankParameters } from '#law/pay/rank.ts'
import { stepCount } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'

export type LastStep = { readonly rank: string; readonly step: number }

/** Bậc cuối cùng của mỗi ngạch, by the law of a day. */
export const lastSteps = (lawOn: PlainDate): LastStep[] =>
  [...rankParameters.keys()].flatMap((rank) => {
    const known = findRank(rank, lawOn)
    return known ? { rank, step: stepCount(known.group) } : []
  })
