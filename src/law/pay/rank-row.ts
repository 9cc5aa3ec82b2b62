import { type Citation, cite, type Instrument, type Sure } from '#law/kit/citation.ts'
import type { PlainDate } from '#lib/date.ts'
import type { ScaleGroup } from './scale.ts'

export type RankRow = {
  readonly code: string
  readonly title: string
  readonly group: ScaleGroup
  readonly from: PlainDate
  readonly cites: readonly Citation[]
}

/** Codes that one article places on their scales from one day. */
export const ranked = (
  instrument: Instrument,
  at: string,
  sure: Sure,
  from: PlainDate,
  rows: readonly (readonly [code: string, title: string, group: ScaleGroup])[],
): readonly RankRow[] =>
  rows.map(([code, title, group]) => ({ code, title, group, from, cites: [cite(instrument, at, sure)] }))
