import type { Queries } from '#db/connect.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { readHeld } from '../held-store.ts'
import { withPlace } from './place-words.ts'
import { readServing } from './serving-store.ts'
import { readFiles } from './files.ts'
import { judge } from './judge.ts'
import type { Verdict } from './verdict.ts'
import { askedOf, everybody, review } from './review.ts'

/** The same for one who may be outside the reach: then as if he were not there. */
export async function explainInReach(
  ctx: Context,
  personId: string,
  year: number,
): Promise<Finding<Verdict> | undefined> {
  const [serving] = await readServing(ctx.db, ctx, year, [personId])
  return serving?.inReach ? explainPerson(ctx.db, ctx, personId, year) : undefined
}

/** Căn cứ đầy đủ của một người trong năm xét; undefined for one not in service. */
export async function explainPerson(
  db: Queries,
  ctx: Context,
  personId: string,
  year: number,
): Promise<Finding<Verdict> | undefined> {
  const [serving] = await readServing(db, ctx, year, [personId])
  if (!serving) return undefined
  const [row] = await readHeld(db, everybody(ctx), { personIds: [personId] })
  const [file] = await readFiles(db, ctx, [{ serving, row }])
  const raised = file!.raises.find((one) => one.kind === 'merit' && one.year === year)
  const judged = judge(file!, await askedOf(db, ctx, year))
  if (raised) {
    const paper = raised.paper ? ` theo Quyết định ${raised.paper}` : ''
    return finding(
      judged.value,
      `Đã được nâng bậc trước thời hạn năm ${year}${paper}, hưởng từ ngày ${viDate(raised.effective)}`,
    )
  }
  if (!judged.value.eligible) return judged
  const whole = await review(db, ctx, year)
  const placed = whole.people.find((one) => one.serving.personId === personId)
  return placed ? withPlace(placed, judged, whole) : judged
}
