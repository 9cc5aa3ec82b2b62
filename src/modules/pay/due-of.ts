import type { Context } from '../access/model.ts'
import type { DutySpan } from '../decisions/model.ts'
import type { DueOf } from '../personnel/model.ts'
import { beyondTopStepDuty } from './allowance-duty.ts'
import { regularRaiseDuty } from './raise-duty.ts'

const ever = { from: null, to: '2999-12-31' } as const satisfies DutySpan

/** What the next raise or allowance makes of each person, and when. */
export const dueOf: DueOf = async (ctx: Context, { personIds }) => {
  const span = { ...ever, personIds }
  const sweeps = await Promise.all([regularRaiseDuty.due(ctx, span), beyondTopStepDuty.due(ctx, span)])
  return new Map(sweeps.flatMap(({ duties }) => duties).map(({ personId, on, becomes }) => [personId, { on, becomes }]))
}
