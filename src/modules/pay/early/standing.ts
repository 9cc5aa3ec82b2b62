import type { Queries } from '#db/connect.ts'
import type { Context } from '../../access/model.ts'
import type { FactLine } from '../../personnel/model.ts'
import { explainPerson } from './explain.ts'
import { yearUnderReview } from './model.ts'

/** Xét năm nay: the verdict in one sentence, its grounds one press away. */
export async function standing(db: Queries, ctx: Context, personId: string): Promise<FactLine[]> {
  const year = yearUnderReview(ctx.today)
  const found = await explainPerson(db, ctx, personId, year)
  if (!found) return []
  const origin = { kind: 'correction', says: 'Tính từ hồ sơ của hôm nay', path: null } as const
  const because = `/people/${personId}/early-raise?year=${year}`
  return [
    {
      id: `${personId}#standing`,
      label: `Xét năm ${year}`,
      value: found.says,
      from: null,
      until: null,
      learnedAt: '',
      origin,
      because,
    },
  ]
}
