import type { PlainDate } from '#lib/date.ts'
import type { Citation } from './citation.ts'
import type { Finding } from './finding.ts'
import type { Parameter } from './parameter.ts'

/** A day from which the rule reads otherwise, in a sentence, with the law that changed it. */
export type RuleChange = {
  readonly from: PlainDate
  readonly says: string
  readonly cites: readonly Citation[]
}

/** What a reader is told of a rule, and a sample by which every quarter of its time is tried. */
export type Rule = {
  /** Name of the exported function: 'regularRaise'. */
  readonly name: string
  /** Official term: 'Nâng bậc lương thường xuyên'. */
  readonly title: string
  /** The question it answers, as an officer would ask it. */
  readonly answers: string
  /** Conditions, one sentence each. */
  readonly conditions: readonly string[]
  readonly parameters: readonly Parameter<unknown>[]
  /** First day whose law is modelled, and the last, or null while in force. */
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly changes: readonly RuleChange[]
  /** The rule asked about an ordinary person or dossier, by the law of that day. */
  sample(lawOn: PlainDate): Finding<unknown>
}

/** Chủ đề: the rules and parameters a jurist finds in one folder. */
export type Subject = {
  readonly id: string
  readonly title: string
  readonly rules: readonly Rule[]
}
