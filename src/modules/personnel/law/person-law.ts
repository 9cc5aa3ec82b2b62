import type { AsOf } from '#db/history.ts'
import { explain } from '#law/kit/finding.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '#modules/access/model.ts'
import { ensureReach, look } from '#modules/access/service.ts'
import type { AsOfQuery, PersonLaw } from '../api.ts'
import type { LawMatter } from '../model.ts'
import { asOfQuery } from '../people.ts'
import { answered } from './answer.ts'
import { whoOn } from './who.ts'

/** Pháp luật nói gì về một người, by the law and the records of a day. Reading it leaves its trace. */
export function personLaw(
  ctx: Context,
  personId: string,
  query: AsOfQuery,
  matters: readonly LawMatter[],
): Promise<PersonLaw> {
  const asOf: AsOf = asOfQuery(ctx, query)
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const who = await whoOn(tx, ctx.agency.id, personId, asOf)
    const found: PersonLaw['matters'] = []
    for (const matter of matters) {
      const answer = await answered(() => matter.answer(tx, ctx, who, asOf))
      if (!answer) continue
      const finding = answer.finding && (explain(answer.finding) as PersonLaw['matters'][number]['finding'])
      found.push({ id: matter.id, title: matter.title, ...answer, finding })
    }
    record({
      act: 'personnel.read-law',
      says: `Xem pháp luật nói gì về ${who.name} tại ngày ${viDate(asOf.day)}`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return { day: asOf.day, matters: found }
  })
}
