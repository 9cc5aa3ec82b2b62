import { baseSalary } from '#law/pay/base-salary.ts'
import { NoLawInForce } from '#law/kit/parameter.ts'
import { findRank, rankParameters } from '#law/pay/rank.ts'
import { scaleOf } from '#law/pay/scale.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../access/model.ts'
import type { Ranks, StepCounts, StepsQuery } from './api.ts'
import { countSteps } from './steps-store.ts'

/** Bao nhiêu người ở mỗi bậc của mỗi ngạch tại một ngày. */
export async function stepCounts(ctx: Context, { day = ctx.today, unitId }: StepsQuery): Promise<StepCounts> {
  const counted = await countSteps(ctx.db, ctx, { day, unitId })
  const rows = counted.map((row) => ({ ...row, rankTitle: findRank(row.rank, day)?.title ?? row.rank }))
  return { day, people: rows.reduce((sum, { people }) => sum + people, 0), baseSalary: baseSalaryOn(day), rows }
}

/** Null before the first era on record. */
export function baseSalaryOn(day: PlainDate): number | null {
  try {
    return baseSalary.valueOn(day)
  } catch (error) {
    if (error instanceof NoLawInForce) return null
    throw error
  }
}

/** Các mã ngạch, chức danh của hôm nay, với hệ số từng bậc. */
export const ranks = ({ today }: Context): Ranks =>
  [...rankParameters.keys()].flatMap((code) => {
    const rank = findRank(code, today)
    return rank ? [{ code, title: rank.title, coefficients: [...scaleOf(rank.group, today).coefficients] }] : []
  })
