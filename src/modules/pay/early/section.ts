import type { Queries } from '#db/connect.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { FactLine, PersonSection } from '../../personnel/model.ts'
import { factLine, origins } from '../../personnel/service.ts'
import { readNotices, readRaises } from './past-store.ts'
import { explainPerson } from './explain.ts'
import { yearUnderReview } from './model.ts'

const kindNames = { merit: 'Nâng bậc trước thời hạn', retirement: 'Nâng bậc khi nghỉ hưu' } as const

/** Nâng bậc trước thời hạn on a person's page: what was, and why he is or is not a candidate this year. */
export const earlyRaiseSection: PersonSection = {
  id: 'early-raise',
  title: 'Nâng bậc trước thời hạn',

  async read(db, ctx, personId, asOf) {
    const { knownAt = null } = asOf
    const raises = (await readRaises(db, ctx, { personIds: [personId], knownAt })).filter(
      ({ effective }) => effective <= asOf.day,
    )
    const notices = (await readNotices(db, ctx, [personId], knownAt)).filter(({ notifiedOn }) => notifiedOn <= asOf.day)
    const known = await origins(
      db,
      ctx.agency.id,
      [...raises, ...notices].map(({ source }) => source),
      personId,
    )
    const now = asOf.day === ctx.today && knownAt === null
    const lines = [
      ...(now ? await standing(db, ctx, personId) : []),
      ...raises.map((fact) =>
        factLine(
          { ...fact, from: fact.effective, until: null },
          `${kindNames[fact.kind]} năm ${fact.year}`,
          `${fact.paper ? `Quyết định ${fact.paper}` : 'Quyết định'}${fact.decidedOn ? ` ngày ${viDate(fact.decidedOn)}` : ''}, hưởng từ ngày ${viDate(fact.effective)}`,
          known,
          fact.decisionId ? 'decided' : 'raise',
        ),
      ),
      ...notices.map((fact) =>
        factLine(
          { ...fact, from: fact.notifiedOn, until: null },
          'Thông báo nghỉ hưu',
          `Thông báo ${fact.paper} ngày ${viDate(fact.notifiedOn)}, nghỉ hưu từ ngày ${viDate(fact.retiresFrom)}`,
          known,
          'notice',
        ),
      ),
    ]
    return { lines, lanes: [] }
  },
}

/** Xét năm nay: the verdict in one sentence, its grounds one press away. */
async function standing(db: Queries, ctx: Context, personId: string): Promise<FactLine[]> {
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
