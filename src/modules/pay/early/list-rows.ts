import { type PlainDate, viDate } from '#lib/date.ts'
import type { OpenItem } from '../../decisions/service.ts'
import type { EarlyRaiseRow, EarlyRaises } from './api.ts'
import { placeWords } from './explain.ts'
import type { Review, Reviewed } from './review.ts'

type Unnamed = Omit<EarlyRaiseRow, 'personId' | 'fullName' | 'birthOn' | 'unitName'>

/** One line of the list, but for the name. */
export function rowOf(one: Reviewed, item: OpenItem | undefined): Unnamed {
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

/** Chỉ tiêu, đã dùng, đang dự thảo, còn lại. */
export function quotaOf(
  { pool, payrolls, slots, people }: Review,
  open: ReadonlyMap<string, OpenItem>,
): EarlyRaises['quota'] {
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
