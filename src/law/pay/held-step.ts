import type { PlainDate } from '#lib/date.ts'
import type { ScaleGroup } from './scale.ts'

/** Cán bộ, công chức, viên chức, người lao động hợp đồng: the law treats the same reprimand differently. */
export type StaffKind = 'cadre' | 'civil-servant' | 'public-employee' | 'contract-worker'

/** Khiển trách, cảnh cáo, giáng chức, cách chức */
export type DisciplineForm = 'reprimand' | 'warning' | 'demotion' | 'removal'

/** Thời gian không tính để nâng bậc, where the law of its day does not count it. */
export type UncountedReason =
  | 'unpaid-leave'
  | 'overstay'
  | 'suspension'
  | 'custody'
  | 'probation'
  | 'desertion'
  | 'suspended-sentence'
  | 'awaiting-retirement'
  | 'other-absence'

/** Thời gian được tính để nâng bậc, within the law's limits. */
export type CountedReason = 'paid-leave' | 'maternity' | 'sick' | 'sent-on-duty' | 'military'

/** The last day counts too. An amount without days is time inside the holding period, as a roster states it. */
export type Stretch =
  | { readonly from: PlainDate; readonly to: PlainDate }
  | { readonly months: number; readonly extraWorkingDays?: number }

/** Sự việc trong thời gian giữ bậc. The same `conduct` text marks one and the same conduct. */
export type Setback =
  | { readonly kind: 'discipline'; readonly form: DisciplineForm; readonly on: PlainDate; readonly conduct?: string }
  | { readonly kind: 'failed-year'; readonly year: number; readonly conduct?: string }
  | ({ readonly kind: 'uncounted'; readonly reason: UncountedReason; readonly conduct?: string } & Stretch)
  | ({ readonly kind: 'counted'; readonly reason: CountedReason } & Stretch)

/** Bậc lương đang giữ */
export type HeldStep = {
  readonly staff: StaffKind
  /** Mã ngạch, mã chức danh nghề nghiệp */
  readonly rank: string
  readonly group: ScaleGroup
  readonly step: number
  /** Mốc tính nâng bậc lần sau */
  readonly countedFrom: PlainDate
  readonly setbacks: readonly Setback[]
}
