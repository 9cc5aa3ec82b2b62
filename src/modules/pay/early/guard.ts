import type { Tx } from '#db/connect.ts'
import { explain, type Finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { lastDayToUse } from '#law/pay/early-raise-pool.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { names } from '../candidates.ts'
import type { EarlyStep } from './early-step.ts'
import { placeWords, withPlace } from './explain.ts'
import { type Review, review, type Reviewed } from './review.ts'

/** Every item still follows from the facts and stands within what is left. The caller holds the quota. */
export async function ensureWithinQuota(tx: Tx, ctx: Context, items: readonly Item<EarlyStep>[]): Promise<void> {
  const year = items[0]!.effect.year
  ensureUsable(year, ctx.today)
  const whole = await review(tx, ctx, year)
  const ids = items.map(({ personId }) => personId)
  await ensurePlaced(tx, ctx, ids, whole)
  const moved = items.filter(({ personId, effect }) => !same(itemOf(findIn(whole, personId)!, whole).effect, effect))
  if (moved.length === 0) return
  const who = await names(
    tx,
    ctx,
    moved.map(({ personId }) => personId),
  )
  throw new Refusal(
    'conflict',
    `Dữ liệu đã thay đổi từ khi dự thảo, nên không ký được cho: ${who}. Hãy trả lại để dự thảo lại.`,
  )
}

const same = (a: EarlyStep, b: EarlyStep) =>
  a.rank === b.rank && a.step === b.step && a.coefficient === b.coefficient && a.on === b.on && a.months === b.months

/** Dùng hết quý I năm sau; no year before it is over with, none that has not come. */
export function ensureUsable(year: number, today: PlainDate): void {
  const useBy = lastDayToUse(year)
  if (today > useBy.value)
    throw new Refusal('not-yet-lawful', `Chỉ tiêu năm ${year} chỉ dùng đến hết ngày ${viDate(useBy.value)}.`, [useBy])
  if (today < `${year}-01-01`) throw new Refusal('not-yet-lawful', `Chưa đến năm xét ${year}.`)
}

export const findIn = ({ people }: Review, personId: string) =>
  people.find(({ serving }) => serving.personId === personId)

export async function ensurePlaced(tx: Tx, ctx: Context, personIds: readonly string[], whole: Review): Promise<void> {
  const out = personIds.flatMap((personId) => {
    const found = findIn(whole, personId)
    return found?.state === 'proposed' ? [] : [{ personId, found }]
  })
  const [first] = out
  if (!first) return
  const who = await names(
    tx,
    ctx,
    out.map(({ personId }) => personId),
  )
  const because = out.flatMap(({ found }) => (found ? [groundsOf(found, whole)] : [])).slice(0, 10)
  const only = out.length === 1 ? ` ${whyNot(first.found)}.` : ' Lý do của từng người ở phần căn cứ.'
  throw new Refusal(
    'conflict',
    `Không nâng bậc trước thời hạn năm ${whole.asked.year} được cho: ${who}.${only}`,
    because,
  )
}

function whyNot(found: Reviewed | undefined): string {
  if (!found) return 'Không còn công tác'
  if (found.state === 'done') return 'Đã được nâng bậc trước thời hạn trong năm này'
  return found.state === 'refused' ? found.reasons.join('; ') : placeWords(found)
}

const groundsOf = (found: Reviewed, whole: Review): Finding<unknown> =>
  found.finding?.value.eligible ? withPlace(found, found.finding, whole) : (found.finding ?? whole.pool)

export function itemOf(found: Reviewed, whole: Review): Item<EarlyStep> {
  const { finding, row, serving } = found
  const { next, months, on, usable } = finding!.value
  const { rank, step, coefficient, countedFrom } = row!
  return {
    personId: serving.personId,
    basis: explain(withPlace(found, finding!, whole)),
    effect: {
      rank,
      before: { step, coefficient, countedFrom },
      step: next!.step,
      coefficient: next!.coefficient,
      on: on!,
      year: whole.asked.year,
      months,
      kind: 'merit',
      merit: usable[0] ? `${usable[0].title}, QĐ ${usable[0].paper}` : '',
    },
  }
}
