import { findRank } from '#law/pay/rank.ts'
import type { DutyKind } from '../../decisions/model.ts'
import { explainInReach } from './explain.ts'
import { cutOff, yearUnderReview } from './model.ts'
import { review } from './review.ts'
import { unitsUnder } from './unit-tree.ts'

const opens = (year: number) => `${year}-10-01`

/** Xét nâng bậc trước thời hạn: from 01/10 of the year until 31/03, who stands within the quota or waits to be chosen. */
export const earlyRaiseDuty: DutyKind = {
  kind: 'early-raise',
  name: 'Xét nâng bậc lương trước thời hạn',
  dischargedBy: 'early-raise',

  async due(ctx, { from, to, unitId, personIds }) {
    const year = yearUnderReview(ctx.today)
    const on = cutOff(year)
    if (ctx.today < opens(year) || on >= to || (from !== null && on < from)) return { duties: [], unreckoned: [] }
    const { people } = await review(ctx.db, ctx, year)
    const among = personIds && new Set(personIds)
    const under = unitId === undefined ? null : await unitsUnder(ctx, unitId)
    const duties = people.flatMap(({ serving, row, state, finding }) => {
      const { personId, unitId: own, inReach } = serving
      if (!inReach || !['proposed', 'tied'].includes(state) || (among && !among.has(personId))) return []
      if (under && !under.has(own)) return []
      const { rank, step, coefficient } = row!
      const { next, months } = finding!.value
      const becomes = `Bậc ${next!.step}, hệ số ${next!.coefficient.replace('.', ',')}, trước ${months} tháng${state === 'tied' ? ', cần chọn' : ''}`
      const held = { rank, rankTitle: findRank(rank, ctx.today)?.title ?? rank, step, coefficient }
      return [{ kind: 'early-raise', personId, unitId: own, on, becomes, held }]
    })
    return { duties, unreckoned: [] }
  },

  explain: (ctx, personId) => explainInReach(ctx, personId, yearUnderReview(ctx.today)),
}
