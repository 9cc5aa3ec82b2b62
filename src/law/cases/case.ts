import type { PlainDate } from '#lib/date.ts'
import type { Fields } from './fields.ts'

/** A worked case as its file holds it. */
export type Case = {
  readonly id: string
  readonly topic: string
  readonly lawOn: PlainDate
  readonly input: Fields
  readonly expected: Readonly<Record<string, unknown>>
}

/** What the law says about a case, under the names that cases use. */
export type Answer = Readonly<Record<string, unknown>>

export type Topic = (input: Fields, lawOn: PlainDate) => Answer
