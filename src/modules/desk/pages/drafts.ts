import type { PlainDate } from '#lib/date.ts'
import type { DutyRow } from '../api.ts'

type Chosen = Pick<DutyRow, 'kindName' | 'dischargedBy' | 'personId' | 'on' | 'inDecision'>

export type DraftGroup = {
  readonly kind: string
  readonly name: string
  readonly personIds: readonly string[]
  readonly by: PlainDate
}

export type DraftPlan = {
  /** One decision each. */
  readonly groups: readonly DraftGroup[]
  readonly alreadyDrafted: number
  /** Nobody drafts for himself. */
  readonly oneself: number
}

/** What choosing these rows would draft: one decision for many people, one for each kind. */
export function planDrafts(rows: readonly Chosen[], ownPersonId: string | null): DraftPlan {
  const free = rows.filter(({ inDecision, personId }) => inDecision === null && personId !== ownPersonId)
  const kinds = [...new Set(free.map(({ dischargedBy }) => dischargedBy))]
  return {
    groups: kinds.map((kind) =>
      groupOf(
        kind,
        free.filter(({ dischargedBy }) => dischargedBy === kind),
      ),
    ),
    alreadyDrafted: rows.filter(({ inDecision }) => inDecision !== null).length,
    oneself: rows.filter(({ inDecision, personId }) => inDecision === null && personId === ownPersonId).length,
  }
}

const groupOf = (kind: string, rows: readonly Chosen[]): DraftGroup => ({
  kind,
  name: rows[0]!.kindName,
  personIds: [...new Set(rows.map(({ personId }) => personId))],
  by: rows
    .map(({ on }) => on)
    .toSorted()
    .at(-1)!,
})
