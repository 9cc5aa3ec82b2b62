import { type PlainDate, viDate, yearOf } from '#lib/date.ts'
import type { Piece, Question } from './api.ts'
import type { Told } from './prose.ts'

/** For whom, as of when and since when the bulletin is written. */
export type Frame = {
  readonly town: string
  readonly day: PlainDate
  readonly knownAt?: string | undefined
  readonly from: PlainDate
}

export type Wanted = Omit<Question, 'day' | 'knownAt'>

export type Draft = {
  readonly id: string
  readonly pieces: readonly Piece[]
  /** The figures whose definitions must be read with the sentence. */
  readonly told: readonly Told[]
}

/** One paragraph: the figures it asks for, and what it writes of them; no sentence where there is nothing to tell. */
export type Writer = {
  readonly id: string
  readonly title: string
  readonly ask: (frame: Frame) => Readonly<Record<string, Wanted>>
  readonly write: (told: Readonly<Record<string, Told>>, frame: Frame) => readonly (Draft | null)[]
}

/** 'Từ năm 2008', 'Từ ngày 15/03/2012' */
export const sinceWords = (from: PlainDate): string =>
  from.endsWith('-01-01') ? `Từ năm ${yearOf(from)}` : `Từ ngày ${viDate(from)}`

/** 'thị xã' of 'UBND thị xã Đông Triều'; where the name tells no kind of place, its own words. */
export function townOf(agencyName: string, place: string): string {
  const kind = /(thị xã|thành phố|huyện|quận|thị trấn|phường|xã|đặc khu|tỉnh)(?= )/i.exec(agencyName)?.[1]
  return kind ? kind.toLowerCase() : place
}

/** Ten years, this one included. */
export const usualFrom = (day: PlainDate) => `${yearOf(day) - 9}-01-01` as PlainDate
