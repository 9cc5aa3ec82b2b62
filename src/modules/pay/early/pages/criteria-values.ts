import type { PlainDate } from '#lib/date.ts'
import type { Criteria } from '../model.ts'

export type Values = Omit<Criteria, 'months'> & {
  months: Record<string, number | null>
  from: PlainDate | null
  basis: string
  reason: string
}
