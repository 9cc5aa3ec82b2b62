import type { FormPart } from '../personnel/model.ts'
import { disciplineForms, disciplineNames } from './model.ts'
import { readDiscipline } from './store.ts'

/** Mục 22 của sơ yếu lý lịch: hình thức kỷ luật cao nhất, năm; of equals the last. */
export const disciplineForm: FormPart = async (db, ctx, personId, asOf) => {
  const held = await readDiscipline(db, ctx, personId, asOf)
  const best = held.toSorted((a, b) => disciplineForms.indexOf(b.form) - disciplineForms.indexOf(a.form))[0]
  return { discipline: best ? `${disciplineNames[best.form]}, năm ${best.decidedOn.slice(0, 4)}` : null }
}
