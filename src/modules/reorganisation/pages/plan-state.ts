import type { PlainDate } from '#lib/date.ts'
import type { SuccessionKind, UnitKind } from '../../organisation/model.ts'
import type { NewPlan } from '../api.ts'

export type Unit = {
  readonly id: string
  readonly name: string
  readonly path: string
  readonly kind: UnitKind | null
  readonly code: string | null
  readonly parentId: string | null
}

/** One step as it is built on the page. */
export type Step =
  | { readonly does: 'end'; readonly unitId: string; readonly kind: SuccessionKind; readonly to: readonly string[] }
  | {
      readonly does: 'change'
      readonly unitId: string
      readonly name: string
      readonly kind: string
      readonly code: string
    }
  | {
      readonly does: 'create'
      readonly id: string
      readonly name: string
      readonly kind: string
      readonly code: string
      readonly parentId: string | null
    }

export type Draft = {
  readonly on: PlainDate | null
  readonly number: string
  readonly title: string
  readonly issuedOn: PlainDate | null
  readonly steps: readonly Step[]
  /** personId → unitId */
  readonly placed: Readonly<Record<string, string>>
}

export const emptyDraft: Draft = { on: null, number: '', title: '', issuedOn: null, steps: [], placed: {} }

/** What is sent; the first of several successors takes the children, the quotas and the residents. */
export function planOf({ on, number, title, issuedOn, steps, placed }: Draft): NewPlan | null {
  if (!on || !number.trim() || !title.trim() || steps.length === 0) return null
  return {
    on,
    resolution: { number: number.trim(), title: title.trim(), issuedOn },
    ends: steps.flatMap((step) =>
      step.does === 'end' ? [{ unitId: step.unitId, kind: step.kind, to: [...step.to], heir: step.to[0] ?? null }] : [],
    ),
    changes: steps.flatMap((step) =>
      step.does === 'change'
        ? [
            {
              unitId: step.unitId,
              name: step.name,
              kind: (step.kind || null) as UnitKind | null,
              code: step.code || null,
            },
          ]
        : [],
    ),
    creates: steps.flatMap((step) =>
      step.does === 'create'
        ? [
            {
              id: step.id,
              name: step.name,
              kind: (step.kind || null) as UnitKind | null,
              code: step.code || null,
              parentId: step.parentId || null,
            },
          ]
        : [],
    ),
    placements: Object.entries(placed).flatMap(([personId, unitId]) => (unitId ? [{ personId, unitId }] : [])),
  }
}

export const idOf = (step: Step) => (step.does === 'create' ? step.id : step.unitId)
