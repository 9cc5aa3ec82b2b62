import type { PlainDate } from '#lib/date.ts'

/** Văn bản quy phạm pháp luật */
export type Instrument = {
  readonly number: string
  readonly title: string
  /** Ngày có hiệu lực; null when no copy we read states it. */
  readonly inForce: PlainDate | null
  /** Ngày ban hành */
  readonly issued?: PlainDate
}

/**
 * How a statement of law was learned: the article itself in a public copy, a statement read elsewhere, a secondary
 * summary, or memory. Never the gazette.
 */
export type Sure = 'text' | 'read' | 'secondary' | 'memory'

export type Citation = { readonly instrument: Instrument; readonly at: string; readonly sure?: Sure }

export const cite = (instrument: Instrument, at: string, sure: Sure = 'memory'): Citation => ({ instrument, at, sure })
