import type { Stage } from './model.ts'
import type { OvertimeRow } from './store.ts'

export function stageOf({ withdrawn, approved, workedStarts, paid }: OvertimeRow): Stage {
  if (withdrawn) return 'withdrawn'
  if (paid) return 'paid'
  if (workedStarts !== null) return 'worked'
  if (approved === null) return 'asked'
  return approved ? 'approved' : 'refused'
}
