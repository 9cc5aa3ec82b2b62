import type { Field } from './fields.ts'

/** Giữ lại chờ sửa */
export type HeldKind =
  | 'unknown-rank'
  | 'coefficient-step-mismatch'
  | 'impossible-date'
  | 'missing-step-date'
  | 'future-date'
  | 'age-out-of-range'
  | 'both-sexes'
  | 'duplicate-person'
  | 'id-sex-mismatch'
  | 'id-birth-year-mismatch'
  | 'id-province-unknown'
  | 'id-malformed'
  /** Beyond the README's list: a row that cannot stand without them. */
  | 'missing-name'
  | 'missing-birth'
  | 'missing-rank'
  | 'missing-step'
  | 'formula-without-result'

/** Nhận, nhưng nói rõ đã sửa gì */
export type WarningKind =
  | 'rank-code-normalised'
  | 'date-month-only'
  | 'birth-year-only'
  | 'id-leading-zero-restored'
  | 'step-from-coefficient'
  | 'coefficient-from-step'

export type Problem =
  | { readonly severity: 'held'; readonly kind: HeldKind; readonly says: string; readonly field?: Field }
  | { readonly severity: 'warning'; readonly kind: WarningKind; readonly says: string; readonly field?: Field }

export const held = (kind: HeldKind, field: Field, says: string): Problem => ({ severity: 'held', kind, field, says })

export const warning = (kind: WarningKind, field: Field, says: string): Problem => ({
  severity: 'warning',
  kind,
  field,
  says,
})
