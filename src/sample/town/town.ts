import { Ids } from './ids.ts'
import { Ledger } from './ledger.ts'
import { Acts } from './moments.ts'
import type { Targets } from './targets.ts'
import type { UnitSpec } from './units/spec.ts'
import { Units } from './units/units.ts'
import type { PlainDate } from '#lib/date.ts'

export type TownPlan = {
  readonly seed: number
  readonly targets: Targets
  readonly units: readonly UnitSpec[]
  /** People in service on the targets' day. */
  readonly staff: number
}

/** The last day of which anything is told. */
export const lastDay: PlainDate = '2026-11-15'

/** What was learned late, and when: found, gone long before, said wrongly. */
export const late = {
  found: '2018-03-20',
  gone: '2018-03-28',
  corrected: '2018-04-05',
} as const satisfies Record<string, PlainDate>

const lateActs = [
  [late.found, 'Bổ sung người rà soát còn thiếu'],
  [late.gone, 'Ghi lại ngày chuyển đi của người đã chuyển đi từ trước'],
  [late.corrected, 'Đính chính hình thức đào tạo theo văn bằng gốc'],
] as const

/** What one town's generation shares: its records so far, its units, who was counted. */
export class Town {
  readonly plan: TownPlan
  readonly ledger: Ledger
  readonly acts: Acts
  readonly units: Units
  readonly counted = { intellectuals: 0, formal: 0 }
  people = 0

  constructor(plan: TownPlan) {
    const ids = new Ids(plan.seed)
    this.plan = plan
    this.acts = new Acts(ids, lateActs)
    this.ledger = new Ledger(ids, this.acts)
    this.units = new Units(this.ledger, plan.units)
  }

  /** The number of one more person. */
  nextOrdinal(): number {
    return this.people++
  }

  count(isFormal: boolean): void {
    this.counted.intellectuals++
    if (isFormal) this.counted.formal++
  }
}
