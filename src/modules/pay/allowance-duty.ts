import type { DutyKind } from '../decisions/model.ts'
import { outstanding, outstandingFinding } from './allowance.ts'
import { heldStep } from './held.ts'
import { readHeld } from './held-store.ts'
import { lastSteps } from './last-step.ts'
import { sweep } from './sweep.ts'

/** Phụ cấp thâm niên vượt khung: 5 %, then 1 % more each year. */
export const beyondTopStepDuty: DutyKind = {
  kind: 'beyond-top-step',
  name: 'Phụ cấp thâm niên vượt khung',
  dischargedBy: 'beyond-top-step',

  async due(ctx, span) {
    const lawOn = ctx.today
    const rows = await readHeld(ctx.db, ctx, {
      unitId: span.unitId,
      personIds: span.personIds,
      atLast: { is: true, steps: lastSteps(lawOn) },
    })
    return sweep(rows, span, lawOn, {
      kind: 'beyond-top-step',
      due(held, row) {
        const levels = outstanding(held, row, lawOn, lawOn)
        return levels.length === 0 ? null : { on: levels[0]!.on, percent: levels.at(-1)!.percent }
      },
      becomes: ({ percent }) => `Phụ cấp thâm niên vượt khung ${percent}%`,
    })
  },

  async explain(ctx, personId) {
    const [row] = await readHeld(ctx.db, ctx, { personIds: [personId] })
    return row && outstandingFinding(heldStep(row, ctx.today), row, ctx.today, ctx.today)
  },
}
