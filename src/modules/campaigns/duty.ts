import type { UnitDuty } from '#law/kit/duty.ts'
import type { Context, Role } from '../access/model.ts'
import type { DutyKind } from '../decisions/model.ts'
import { readOwed, type UnitOwes } from './duty-store.ts'

const kind = 'campaign'
const has = ({ actor }: Context, role: Role) => actor.grants.some((grant) => grant.role === role)

/** Rà soát danh sách: a head of unit hands in his list, the officer answers what it wants corrected. */
export const campaignDuty: DutyKind = {
  kind,
  name: 'Rà soát danh sách',
  // From the day it is asked until it is done, however far off its day is.
  async due(ctx, { unitId }) {
    const owed = await readOwed(ctx.db, ctx, unitId)
    return { duties: [], unreckoned: [], ofUnits: owed.flatMap((each) => dutiesOf(ctx, each)) }
  },
  explain: () => Promise.resolve(undefined),
}

function dutiesOf(ctx: Context, { id, title, unitId, dueOn: on, handedIn, waiting }: UnitOwes): UnitDuty[] {
  const list = { kind, unitId, on, becomes: `Nộp danh sách: ${title}`, path: `/ra-soat/${id}/${unitId}` }
  const answers = { kind, unitId, on, becomes: `Trả lời ${waiting} đề nghị sửa: ${title}`, path: `/ra-soat/${id}` }
  return [
    ...(has(ctx, 'unit-head') && !handedIn ? [list] : []),
    ...(has(ctx, 'officer') && waiting > 0 ? [answers] : []),
  ]
}
