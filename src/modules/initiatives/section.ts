import { viDate } from '#lib/date.ts'
import type { PersonSection } from '../personnel/model.ts'
import { factLine, origins } from '../personnel/service.ts'
import { initiativeKindNames, initiativeLevelNames } from './model.ts'
import { readInitiatives } from './store.ts'

/** Sáng kiến, đề tài on a person's page. */
export const initiativeSection: PersonSection = {
  id: 'initiatives',
  title: 'Sáng kiến, đề tài',

  async read(db, ctx, personId, asOf) {
    const facts = await readInitiatives(db, ctx, [personId], asOf)
    const sources = facts.map(({ source }) => source)
    const known = await origins(db, ctx.agency.id, sources, personId)
    const lines = facts.map((fact) => {
      const { kind, level, title, paper, recognisedOn } = fact
      return factLine(
        { ...fact, from: recognisedOn, until: null },
        `${initiativeKindNames[kind]} ${initiativeLevelNames[level]}`,
        `${title}, Quyết định ${paper} ngày ${viDate(recognisedOn)}`,
        known,
        'initiative',
      )
    })
    return { lines, lanes: [] }
  },
}
