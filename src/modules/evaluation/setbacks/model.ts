import type { Queries } from '#db/connect.ts'
import type { Finding } from '#law/kit/finding.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Context } from '../../access/model.ts'
import type { AbsenceKind } from '../../personnel/model.ts'
import type { DisciplineForm } from '../model.ts'

/**
 * Sự việc làm lùi ngày nâng bậc, as a decision is about to record it. An absence takes the place of one begun the same day,
 * a grade of the one of its year.
 */
export type Setback =
  | { readonly kind: 'discipline'; readonly form: DisciplineForm; readonly on: PlainDate; readonly conduct: string }
  | { readonly kind: 'grade'; readonly year: number; readonly failed: boolean; readonly conduct: string | null }
  | {
      readonly kind: 'absence'
      readonly reason: AbsenceKind
      readonly from: PlainDate
      readonly until: PlainDate | null
    }

/** Ngày nâng bậc lương lần sau, before and after; null when there is none, or it cannot be reckoned. */
export type Move = { readonly before: PlainDate | null; readonly after: PlainDate | null }

/** What these setbacks make of each person's next raise: pay answers it. */
export type RaiseMoves = (
  db: Queries,
  ctx: Context,
  lawOn: PlainDate,
  setbacks: ReadonlyMap<string, Setback>,
) => Promise<ReadonlyMap<string, Finding<Move>>>
