import type { Finding } from '#law/kit/finding.ts'
import type { NextStep } from '#law/pay/regular-raise.ts'
import type { PlainDate } from '#lib/date.ts'
import type { HeldRow } from '../held-store.ts'
import type { StepLine, YearGraded } from './evidence-store.ts'
import type { Criteria } from './model.ts'
import type { PastRaise } from './past-store.ts'
import type { Serving } from './serving-store.ts'
import type { Evidence } from './standards.ts'

/** Hồ sơ xét: what is on record of one person. */
export type File = {
  readonly serving: Serving
  readonly row: HeldRow | undefined
  readonly grades: readonly (YearGraded & { readonly origin: string })[]
  readonly evidence: readonly Evidence[]
  readonly raises: readonly PastRaise[]
  readonly steps: readonly StepLine[]
}

export type Verdict = {
  readonly eligible: boolean
  /** Ngày hưởng bậc mới; null for one who is refused. */
  readonly on: PlainDate | null
  readonly months: number
  readonly next: NextStep | null
  readonly usable: readonly Evidence[]
  readonly reasons: readonly string[]
  /** What he is ranked by. */
  readonly key: readonly number[]
}

export type Asked = {
  readonly year: number
  readonly criteria: Finding<Criteria>
  readonly lawOn: PlainDate
  readonly today: PlainDate
}
