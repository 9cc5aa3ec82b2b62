import { explain } from '#law/kit/finding.ts'
import { lastDayToUse } from '#law/pay/early-raise-pool.ts'
import { fold } from '#lib/text.ts'
import type { Context } from '../../access/model.ts'
import { nameThem, type OpenItem, readOpenItems } from '../../decisions/service.ts'
import type { EarlyRaiseRow, EarlyRaises, EarlyRaisesQuery, Shown } from './api.ts'
import { rowOf } from './list-rows.ts'
import { quotaOf } from './quota-picture.ts'
import { cutOff, states, yearUnderReview } from './model.ts'
import { type Review, review, type Reviewed } from './review.ts'
import { unitsUnder } from './unit-tree.ts'

/** Nâng bậc trước thời hạn của một năm: everyone in reach with why, and the picture of the quota. */
export async function earlyRaises(ctx: Context, query: EarlyRaisesQuery): Promise<EarlyRaises> {
  const year = query.year ?? yearUnderReview(ctx.today)
  const whole = await review(ctx.db, ctx, year)
  const open = new Map(
    (await readOpenItems(ctx.db, ctx))
      .filter(({ kind }) => kind === 'early-raise')
      .map((item) => [item.personId, item]),
  )
  const rows = await rowsOf(ctx, whole, query, open)
  const useBy = lastDayToUse(year).value
  return {
    year,
    cutOff: cutOff(year),
    useBy,
    open: ctx.today <= useBy,
    criteria: explain(whole.asked.criteria) as Shown,
    pool: explain(whole.pool) as Shown,
    quota: quotaOf(whole, open),
    counts: Object.fromEntries(
      states.map((state) => [state, rows.filter((row) => row.state === state).length]),
    ) as EarlyRaises['counts'],
    rows: rows.filter(({ state }) => query.state === undefined || state === query.state),
  }
}

async function rowsOf(
  ctx: Context,
  whole: Review,
  { unitId, q }: EarlyRaisesQuery,
  open: ReadonlyMap<string, OpenItem>,
) {
  const under = unitId ? await unitsUnder(ctx, unitId) : null
  const shown = whole.people.filter(({ serving }) => serving.inReach && (under === null || under.has(serving.unitId)))
  const of = new Map(shown.map((one) => [one.serving.personId, one]))
  const names = await nameThem(ctx.db, ctx, [...of.keys()])
  const part = fold(q ?? '')
  return [...names.values()]
    .filter(({ fullName }) => fold(fullName).includes(part))
    .map(({ personId, fullName, birthOn, unitName }) => ({
      ...rowOf(of.get(personId)!, open.get(personId)),
      personId,
      fullName,
      birthOn,
      unitName,
    }))
    .toSorted((a, b) => heightIn(of, a) - heightIn(of, b) || (a.order ?? 0) - (b.order ?? 0))
}

/** Of the refused, those whom only time keeps out come last. */
const heightIn = (of: ReadonlyMap<string, Reviewed>, { personId, state }: EarlyRaiseRow) =>
  states.indexOf(state) + (of.get(personId)?.finding ? 0 : 0.5)
