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
  | {
      readonly does: 'end'
      readonly unitId: string
      readonly kind: SuccessionKind
      readonly to: readonly string[]
      readonly heir: string | null
    }
  | { readonly does: 'link'; readonly fromId: string; readonly toId: string; readonly kind: SuccessionKind }
  | {
      readonly does: 'change'
      readonly unitId: string
      readonly name: string
      readonly kind: string
      readonly code: string
      /** '' is the top; null: as it stands. */
      readonly parentId: string | null
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

/** What is sent; of several successors the heir takes the children, the quotas and the residents. */
export function planOf({ on, number, title, issuedOn, steps, placed }: Draft): NewPlan | null {
  if (!on || !number.trim() || !title.trim() || steps.length === 0) return null
  return {
    on,
    resolution: { number: number.trim(), title: title.trim(), issuedOn },
    ends: steps.flatMap((step) =>
      step.does === 'end'
        ? [{ unitId: step.unitId, kind: step.kind, to: [...step.to], heir: step.heir ?? step.to[0] ?? null }]
        : [],
    ),
    links: steps.flatMap((step) =>
      step.does === 'link' ? [{ fromId: step.fromId, toId: step.toId, kind: step.kind }] : [],
    ),
    changes: steps.flatMap((step) =>
      step.does === 'change'
        ? [
            {
              unitId: step.unitId,
              name: step.name,
              kind: (step.kind || null) as UnitKind | null,
              code: step.code || null,
              ...(step.parentId === null ? {} : { parentId: step.parentId || null }),
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

export function idOf(step: Step): string {
  if (step.does === 'link') return `${step.fromId} ${step.toId}`
  return step.does === 'create' ? step.id : step.unitId
}
