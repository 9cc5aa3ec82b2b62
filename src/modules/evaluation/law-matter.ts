import { finding } from '#law/kit/finding.ts'
import { effectMonths } from '#law/discipline/effect.ts'
import { addDays, viDate } from '#lib/date.ts'
import type { LawMatter } from '../personnel/model.ts'
import { disciplineNames } from './model.ts'
import { readDiscipline } from './store.ts'

/** Kỷ luật đang thi hành */
export const disciplineMatter: LawMatter = {
  id: 'discipline',
  title: 'Kỷ luật đang thi hành',

  async answer(db, ctx, { personId }, asOf) {
    const found = await readDiscipline(db, ctx, personId, asOf)
    const held = found.find(({ until }) => until !== null && asOf.day < until)
    if (!held) return null
    const says = `${disciplineNames[held.form]} theo Quyết định ${held.paper}: đang thi hành đến hết ngày ${viDate(addDays(held.until!, -1))}`
    const basis = finding(held.until, says, { from: [effectMonths.on(held.decidedOn)] })
    return { value: `Đến hết ${viDate(addDays(held.until!, -1))}`, finding: basis, missing: null, tryAt: null }
  },
}
