import type { PlainDate } from '#lib/date.ts'

/** Tiêu chí: what is seen when somebody can do it. */
export type Criterion = { readonly code: string; readonly says: string }

/** Một năng lực; `levels` names its levels, the first is level 1. */
export type Competency = {
  readonly code: string
  readonly name: string
  readonly levels: readonly string[]
  readonly criteria?: readonly Criterion[]
  /** Minh chứng tối thiểu */
  readonly evidence?: string
}

/** Khung năng lực, in one version. `source` says where it is from, and what is our own. */
export type Framework = {
  readonly id: 'it' | 'counter' | 'state-management' | 'vtos'
  readonly name: string
  readonly version: string
  readonly from: PlainDate
  readonly source: string
  readonly competencies: readonly Competency[]
}
