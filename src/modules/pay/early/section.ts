import { viDate } from '#lib/date.ts'
import type { PersonSection } from '../../personnel/model.ts'
import { factLine, origins } from '../../personnel/service.ts'
import { readRaises } from './past-store.ts'
import { readNotices } from './notice-store.ts'
import { standing } from './standing.ts'

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
