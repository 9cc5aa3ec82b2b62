import { addDays, viDate } from '#lib/date.ts'
import type { FactLine, PersonSection } from '../personnel/model.ts'
import { factLine, origins, partOf } from '../personnel/service.ts'
import { disciplineNames, gradeNames } from './model.ts'
import { readDiscipline, readGrades } from './store.ts'

/** Đánh giá, xếp loại và kỷ luật on a person's page. */
export const evaluationSection: PersonSection = {
  id: 'evaluation',
  title: 'Đánh giá, kỷ luật',

  async read(db, ctx, personId, asOf) {
    const disciplined = await readDiscipline(db, ctx, personId, asOf)
    const graded = await readGrades(db, ctx, personId, asOf)
    const known = await origins(
      db,
      ctx.agency.id,
      [...disciplined, ...graded].map(({ source }) => source),
      personId,
    )
    const ofDiscipline = disciplined.map((fact): FactLine => {
      const { form, paper, decidedOn, conduct } = fact
      return factLine(
        { ...fact, from: decidedOn },
        'Kỷ luật',
        `${disciplineNames[form]}, Quyết định ${paper} ngày ${viDate(decidedOn)}: ${conduct}`,
        known,
        partOf(known, fact.source, 'discipline'),
      )
    })
    const ofGrades = graded.map((fact): FactLine => {
      const { year, grade, conduct } = fact
      return factLine(
        { ...fact, from: `${year}-01-01`, until: `${year + 1}-01-01` },
        `Xếp loại năm ${year}`,
        conduct ? `${gradeNames[grade]}: ${conduct}` : gradeNames[grade],
        known,
        partOf(known, fact.source, 'grade'),
      )
    })
    const stretches = graded.toReversed().map(({ year, grade }) => ({
      from: `${year}-01-01` as const,
      until: `${year + 1}-01-01` as const,
      label: gradeNames[grade],
    }))
    const marks = disciplined.toReversed().map(({ decidedOn, until, form }) => ({
      from: decidedOn,
      until: until ?? addDays(decidedOn, 1),
      label: disciplineNames[form],
    }))
    const lanes = [
      { title: 'Xếp loại', stretches },
      { title: 'Kỷ luật', stretches: marks },
    ]
    return { lines: [...ofDiscipline, ...ofGrades], lanes: lanes.filter((lane) => lane.stretches.length > 0) }
  },
}
