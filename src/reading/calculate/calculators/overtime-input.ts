import type { StaffKind } from '#law/pay/held-step.ts'
import type { OvertimeGroup } from '#law/pay/overtime-caps.ts'
import type { DayKind } from '#law/pay/overtime-rates.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Read } from '../kit/read.ts'
import type { Work } from './overtime-table.ts'

export type OvertimeInput = {
  readonly staff: StaffKind
  readonly health: boolean
  readonly monthly: string
  readonly monthlyHours: number
  readonly work: readonly Work[]
  readonly group: OvertimeGroup
  readonly before: { readonly month: string; readonly year: string }
  readonly lawOn: PlainDate
}

export const workOf = (row: Read): Work => ({
  day: row.text('day') as DayKind,
  night: row.is('night'),
  compensated: row.is('compensated'),
  afterDayOvertime: row.is('after'),
  hours: row.text('hours'),
})
