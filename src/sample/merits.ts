import type { Context } from '#modules/access/model.ts'
import { recordGrade } from '#modules/evaluation/service.ts'
import { recordHonour } from '#modules/honours/service.ts'
import { regularRaiseDuty } from '#modules/pay/service.ts'

const reason = 'Dữ liệu mẫu'
const years = [2015, 2016, 2017]

/** Grades of some who come near their raise, and titles of some of these: the year's early raises have whom to weigh. */
export async function giveMerits(ctx: Context): Promise<void> {
  const known = await ctx.db.selectFrom('honour').select('id').where('agency_id', '=', ctx.agency.id).limit(1).execute()
  if (known.length > 0) return
  const { duties } = await regularRaiseDuty.due(ctx, { from: '2019-01-02', to: '2020-01-01' })
  const near = duties.toSorted((a, b) => a.on.localeCompare(b.on) || a.becomes.localeCompare(b.becomes))
  for (const [at, { personId }] of near.slice(0, 12).entries()) {
    for (const year of years) await recordGrade(ctx, personId, { year, grade: 'good', conduct: null, reason })
    if (at % 3 === 2) continue // graded well, without a title
    const [code, awardedOn] =
      at % 3 === 0 ? (['grassroots-fighter', '2017-12-20'] as const) : (['advanced-worker', '2017-12-18'] as const)
    await recordHonour(ctx, personId, { code, awardedOn, paper: `${at + 1}/QĐ-UBND`, reason })
  }
}
