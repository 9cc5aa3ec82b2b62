import type { OpenItem } from '../../decisions/service.ts'
import type { EarlyRaises } from './api.ts'
import type { Review } from './review.ts'

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
