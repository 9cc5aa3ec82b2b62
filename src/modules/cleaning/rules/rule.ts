import type { RawBuilder } from 'kysely'
import type { PlainDate } from '#lib/date.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import type { RepairKind, Severity } from '../model.ts'
import type { View } from '../view.ts'

/** Quy tắc rà soát: a named question, whose answer is the people who break it and what is wrong of each. */
export type Rule = {
  readonly id: string
  readonly name: string
  readonly severity: Severity
  /** Why it is wrong, with the law where a law says so. */
  readonly why: (day: PlainDate) => Finding<unknown>
  readonly repairs: readonly RepairKind[]
  /** `select person_id, says` over `people p`. */
  readonly broken: (view: View) => RawBuilder<unknown>
}

export const because =
  (says: string, ...laws: readonly { on(day: PlainDate): Finding<unknown> }[]) =>
  (day: PlainDate) =>
    finding(null, says, { from: laws.map((law) => law.on(day)) })
