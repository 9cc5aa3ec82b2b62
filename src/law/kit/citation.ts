import type { PlainDate } from '#lib/date.ts'

/** Văn bản quy phạm pháp luật */
export type Instrument = {
  readonly number: string
  readonly title: string
  readonly inForce: PlainDate
}

export type Citation = { readonly instrument: Instrument; readonly at: string }

export const cite = (instrument: Instrument, at: string): Citation => ({ instrument, at })
