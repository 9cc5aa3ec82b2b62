import { regularRaise, regularRaiseValue } from '#law/pay/regular-raise.ts'
import type { DutyKind } from '../decisions/model.ts'
import { heldStep } from './held.ts'
import { readHeld } from './held-store.ts'
import { lastSteps } from './last-step.ts'
import { sweep } from './sweep.ts'

/** Nâng bậc lương thường xuyên */
export const regularRaiseDuty: DutyKind = {
  kind: 'regular-raise',
  name: 'Nâng bậc lương thường xuyên',
  dischargedBy: 'regular-raise',

  async due(ctx, span) {
    const lawOn = ctx.today
    const rows = await readHeld(ctx.db, ctx, {
      unitId: span.unitId,
      personIds: span.personIds,
      atLast: { is: false, steps: lastSteps(lawOn) },
    })
    return sweep(rows, span, lawOn, {
      kind: 'regular-raise',
      due: (held) => regularRaiseValue(held, lawOn),
      becomes: ({ step, coefficient }) => `Bậc ${step}, hệ số ${coefficient.replace('.', ',')}`,
    })
  },

  async explain(ctx, personId) {
    const [row] = await readHeld(ctx.db, ctx, { personIds: [personId] })
    return row && regularRaise(heldStep(row, ctx.today), ctx.today)
  },
}
