import type { Citation } from '#law/kit/citation.ts'
import { type PlainDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'

/** Một mã của danh mục; in use from a day, until the first day it no longer is. */
export type Code = {
  readonly code: string
  readonly name: string
  /** Cách viết khác, as lists and forms have it. */
  readonly also: readonly string[]
  readonly from: PlainDate | null
  readonly until: PlainDate | null
}

/** Danh mục mã */
export type CodeList = {
  readonly label: string
  /** Words that stand before the name and say nothing: 'dân tộc Kinh'. */
  readonly before: readonly string[]
  readonly codes: readonly Code[]
  readonly cites: readonly Citation[]
  /** When somebody last compared it with the published list. */
  readonly checked: PlainDate | null
}

type Line = readonly [code: string, name: string, ...also: string[]]

/** Codes that were never taken out of use. */
export const standing = (lines: readonly Line[]): readonly Code[] =>
  lines.map(([code, name, ...also]) => ({ code, name, also, from: null, until: null }))

/** 'Sán Dìu' → 'san-diu' */
export const slug = (name: string) => fold(name).replaceAll(/[^a-z0-9]+/g, '-')

export const inUse = ({ from, until }: Code, day: PlainDate) =>
  (from === null || from <= day) && (until === null || day < until)
