import { addDays, viDate } from '#lib/date.ts'
import type { PersonSection } from '../personnel/model.ts'
import { factLine, origins } from '../personnel/service.ts'
import { awardName } from './model.ts'
import { readHonours } from './store.ts'

/** Khen thưởng on a person's page. */
export const honourSection: PersonSection = {
  id: 'honours',
  title: 'Khen thưởng',

  async read(db, ctx, personId, asOf) {
    const facts = await readHonours(db, ctx, [personId], asOf)
    const sources = facts.map(({ source }) => source)
    const known = await origins(db, ctx.agency.id, sources, personId)
    const lines = facts.map((fact) =>
      factLine(
        { ...fact, from: fact.awardedOn, until: null },
        awardName(fact.code),
        `Quyết định ${fact.paper} ngày ${viDate(fact.awardedOn)}`,
        known,
        'honour',
      ),
    )
    const stretches = facts
      .toReversed()
      .map(({ awardedOn, code }) => ({ from: awardedOn, until: addDays(awardedOn, 1), label: awardName(code) }))
    return { lines, lanes: stretches.length > 0 ? [{ title: 'Khen thưởng', stretches }] : [] }
  },
}
