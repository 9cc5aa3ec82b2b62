import { competencyName, findCompetency } from '#law/competencies/frameworks.ts'
import type { PersonSection } from '../personnel/model.ts'
import { factLine, origins } from '../personnel/service.ts'
import { heldKindNames } from './model.ts'
import { readHeld } from './store.ts'

/** Năng lực on a person's page: what he holds, and by what. */
export const competencySection: PersonSection = {
  id: 'competencies',
  title: 'Năng lực',

  async read(db, ctx, personId, asOf) {
    const facts = await readHeld(db, ctx, [personId], asOf)
    const known = await origins(
      db,
      ctx.agency.id,
      facts.map(({ source }) => source),
      personId,
    )
    const lines = facts.map((fact) =>
      factLine(
        fact,
        competencyName(fact.framework, fact.code),
        `${levelName(fact)}. ${heldKindNames[fact.kind]}: ${fact.evidence}`,
        known,
        'competency_held',
      ),
    )
    return { lines, lanes: [] }
  },
}

const levelName = ({ framework, code, level }: { framework: string; code: string; level: number }) =>
  findCompetency(framework, code)?.levels[level - 1] ?? `Mức ${level}`
