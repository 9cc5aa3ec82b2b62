import type { AgencyChoices } from '#law/kit/choice.ts'
import { lastDayToUse } from '#law/pay/early-raise-pool.ts'
import { type Notice, retirementRaise } from '#law/pay/early-raise.ts'
import { explain, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { type PlainDate, viDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import type { Context } from '../../access/model.ts'
import { nameThem, type OpenItem, readOpenItems } from '../../decisions/service.ts'
import { heldStep } from '../held.ts'
import { type HeldRow, readHeld } from '../held-store.ts'
import type { EarlyRaiseRow, EarlyRaises, EarlyRaisesQuery, RetirementRaises, Shown } from './api.ts'
import { readNotices } from './evidence-store.ts'
import { placeWords } from './explain.ts'
import { choicesOf, cutOff, states, yearUnderReview } from './model.ts'
import { askedOf, type Review, review, type Reviewed } from './review.ts'
import { unitsUnder } from './unit-tree.ts'

export const kinds = { merit: 'early-raise', retirement: 'early-raise-retirement' } as const

/** Nâng bậc trước thời hạn của một năm: everyone in reach with why, and the picture of the quota. */
export async function earlyRaises(ctx: Context, query: EarlyRaisesQuery): Promise<EarlyRaises> {
  const year = query.year ?? yearUnderReview(ctx.today)
  const whole = await review(ctx.db, ctx, year)
  const open = new Map(
    (await readOpenItems(ctx.db, ctx)).filter(({ kind }) => kind === kinds.merit).map((item) => [item.personId, item]),
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

type Unnamed = Omit<EarlyRaiseRow, 'personId' | 'fullName' | 'birthOn' | 'unitName'>

function rowOf(one: Reviewed, item: OpenItem | undefined): Unnamed {
  const { serving, row, state, place, finding: found, raise, chosen } = one
  const verdict = found?.value
  const eligible = verdict?.eligible === true && state !== 'done'
  return {
    unitId: serving.unitId,
    rank: row?.rank ?? null,
    step: row?.step ?? null,
    coefficient: row?.coefficient ?? null,
    state,
    order: place?.order ?? null,
    nextStep: eligible ? verdict.next!.step : null,
    nextCoefficient: eligible ? verdict.next!.coefficient : null,
    months: eligible ? verdict.months : null,
    on: raise ? raise.effective : (verdict?.on ?? null),
    evidence: verdict?.usable.map(({ title, on }) => `${title} (${viDate(on)})`).join('; ') ?? '',
    says: saysOf(one),
    chosen: chosen !== null,
    inDecision: item ? { id: item.decisionId, state: item.state } : null,
  }
}

function saysOf(one: Reviewed): string {
  const { state, raise, reasons } = one
  if (raise) return raise.paper ? `Quyết định ${raise.paper}${onDay(raise.decidedOn)}` : 'Đã có quyết định'
  return state === 'refused' ? reasons.join('; ') : placeWords(one)
}

const onDay = (day: PlainDate | null) => (day ? ` ngày ${viDate(day)}` : '')

function quotaOf({ pool, payrolls, slots, people }: Review, open: ReadonlyMap<string, OpenItem>): EarlyRaises['quota'] {
  const used = [...slots.used.values()].reduce((sum, one) => sum + one, 0)
  const proposed = Map.groupBy(
    people.filter(({ state }) => state === 'proposed'),
    ({ serving }) => serving.quotaUnitId,
  )
  const inReach = new Set(payrolls.filter((one) => one.inReach).map(({ id }) => id))
  return {
    payroll: payrolls.reduce((sum, { payroll }) => sum + payroll, 0),
    total: pool.value.total,
    extra: pool.value.extra,
    used,
    drafted: people.filter(({ serving, state }) => state !== 'done' && open.has(serving.personId)).length,
    left: Math.max(0, pool.value.total - used),
    units: pool.value.units
      .filter(({ id }) => inReach.has(id))
      .map((unit) => ({ ...unit, used: slots.used.get(unit.id) ?? 0, proposed: proposed.get(unit.id)?.length ?? 0 })),
  }
}

/** Những người có thông báo nghỉ hưu, ngoài chỉ tiêu. */
export async function retirementRaises(ctx: Context): Promise<RetirementRaises> {
  const notices = (await readNotices(ctx.db, ctx, null)).filter(({ retiresFrom }) => retiresFrom > ctx.today)
  const ids = notices.map(({ personId }) => personId)
  const rows = new Map((await readHeld(ctx.db, ctx, { personIds: ids })).map((row) => [row.personId, row]))
  const names = await nameThem(ctx.db, ctx, [...rows.keys()])
  const open = new Map(
    (await readOpenItems(ctx.db, ctx, ids))
      .filter(({ kind }) => kind === kinds.retirement)
      .map((item) => [item.personId, item]),
  )
  const choices = choicesOf((await askedOf(ctx.db, ctx, yearUnderReview(ctx.today))).criteria.value)
  return notices.flatMap((notice) => {
    const { personId, notifiedOn, retiresFrom, paper } = notice
    const [row, name] = [rows.get(personId), names.get(personId)]
    if (!row || !name) return []
    const found = weighRetirement(row, notice, ctx.today, choices)
    const item = open.get(personId)
    return {
      personId,
      fullName: name.fullName,
      unitName: name.unitName,
      notifiedOn,
      retiresFrom,
      paper,
      eligible: found.value.eligible,
      on: found.value.effective,
      finding: explain<unknown>(found) as Shown,
      inDecision: item ? { id: item.decisionId, state: item.state } : null,
    }
  })
}

function weighRetirement(row: HeldRow, notice: Notice, lawOn: PlainDate, choices: AgencyChoices) {
  try {
    return retirementRaise(heldStep(row, lawOn), notice, lawOn, choices)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return finding({ eligible: false, effective: null }, error.message)
  }
}
