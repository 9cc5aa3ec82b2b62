import type { Queries } from '#db/connect.ts'
import { explain, type Finding, finding } from '#law/kit/finding.ts'
import { viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import { ensureReach, look } from '../../access/service.ts'
import { readHeld } from '../held-store.ts'
import type { Shown } from './api.ts'
import { readServing } from './evidence-store.ts'
import { readFiles } from './files.ts'
import { judge, type Verdict } from './judge.ts'
import { yearUnderReview } from './model.ts'
import { askedOf, everybody, type Review, review, type Reviewed } from './review.ts'

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

/** The verdict with the place in the quota. */
export function withPlace(placed: Reviewed, judged: Finding<Verdict>, { pool }: Review): Finding<Verdict> {
  return finding(judged.value, `${judged.says}. ${placeWords(placed)}`, { from: [judged, pool] })
}

export function placeWords({
  state,
  place,
  chosen,
  serving,
}: Pick<Reviewed, 'state' | 'place' | 'chosen' | 'serving'>): string {
  if (serving.quotaUnitId === null) return 'Đơn vị chưa được giao biên chế nên chưa có chỉ tiêu'
  const rank = place ? `xếp thứ ${place.order}` : ''
  const picked = chosen ? `; được chọn giữa những người ngang nhau: ${chosen.reason}` : ''
  if (state === 'proposed')
    return `Trong chỉ tiêu, ${rank}${place?.pooled ? ', theo suất giao thêm từ số dư' : ''}${picked}`
  if (state === 'tied') return `Ngang nhau về mọi tiêu chí, ${rank}: người quá số suất còn lại, cần chọn và ghi lý do`
  return `Hết chỉ tiêu: ${rank}, các suất đã dành cho người xếp trên${picked}`
}

/** Vì sao một người được hay không được xét; null for one in reach who is not in service. */
export function personVerdict(
  ctx: Context,
  personId: string,
  year = yearUnderReview(ctx.today),
): Promise<Shown | null> {
  return look(ctx, async (tx, record) => {
    await ensureReach(tx, ctx, [personId])
    const found = await explainPerson(tx, ctx, personId, year)
    record({
      act: 'pay.read-early-raise',
      says: `Xem căn cứ xét nâng bậc trước thời hạn năm ${year}`,
      subjectKind: 'person',
      subjectId: personId,
    })
    return found ? (explain<unknown>(found) as Shown) : null
  })
}
