import type { DutyKind } from '../decisions/model.ts'
import { proposalsWaiting } from '../personnel/service.ts'

const kind = 'record-proposal'

/** Đề nghị sửa hồ sơ: whoever answers for the records owes an answer, from the day it was asked. */
export const proposalDuty: DutyKind = {
  kind,
  name: 'Đề nghị sửa hồ sơ',
  async due(ctx) {
    const officer = ctx.actor.grants.some(({ role }) => role === 'officer')
    const waiting = officer ? await proposalsWaiting(ctx.db, ctx) : []
    const ofUnits = waiting.map(({ unitId, waiting: many, since: on }) => ({
      kind,
      unitId,
      on,
      becomes: `Trả lời ${many} đề nghị sửa hồ sơ`,
      path: '/de-nghi-ho-so',
    }))
    return { duties: [], unreckoned: [], ofUnits }
  },
  explain: () => Promise.resolve(undefined),
}
