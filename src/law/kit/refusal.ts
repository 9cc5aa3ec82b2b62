import type { Finding } from './finding.ts'

export type RefusalKind =
  | 'invalid'
  | 'unauthenticated'
  | 'forbidden'
  | 'missing'
  | 'conflict'
  | 'not-yet-lawful'
  | 'too-many'

type Details = { readonly fields?: Readonly<Record<string, string>>; readonly current?: unknown }

/** The system says no to a person, and says why. A bug is a plain Error, never this. */
export class Refusal extends Error {
  override readonly name = 'Refusal'
  readonly kind: RefusalKind
  readonly because: readonly Finding<unknown>[]
  /** Form fields at fault (field → sentence), or the other version of a stale edit. */
  readonly details: Details

  constructor(kind: RefusalKind, says: string, because: readonly Finding<unknown>[] = [], details: Details = {}) {
    super(says)
    this.kind = kind
    this.because = because
    this.details = details
  }
}
