import type { Tx } from '#db/connect.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { lastDayToUse } from '#law/pay/early-raise-pool.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { Item } from '../../decisions/model.ts'
import { names } from '../candidates.ts'
import type { EarlyStep } from './early-step.ts'
import { itemOf } from './merit-item.ts'
import { ensurePlaced, findIn } from './placed.ts'
import { review } from './review.ts'

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
