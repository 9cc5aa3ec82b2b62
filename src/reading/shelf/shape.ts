import type { Sure } from '#law/kit/citation.ts'
import type { PlainDate } from '#lib/date.ts'

// What the first page knows of the whole library, made when the pages are built: names, days and citations, no law.

export type CiteEntry = { readonly number: string; readonly at: string; readonly sure: Sure }

export type EraEntry = {
  readonly from: PlainDate
  /** In a few words: '2.530.000 đồng'; null where the law ended it, undefined where only a table will do. */
  readonly text?: string | null
  readonly cites: readonly CiteEntry[]
  readonly checked: PlainDate | null
  readonly sure: Sure
}

export type ParameterEntry = {
  readonly id: string
  readonly label: string
  readonly subject: string
  /** Its place among the parameters of the subject. */
  readonly place: number
  readonly eras: readonly EraEntry[]
  /** The rules that read it. */
  readonly rules: readonly string[]
}

export type RuleEntry = {
  readonly id: string
  /** In the program: 'regularRaise'. */
  readonly name: string
  readonly title: string
  readonly answers: string
  readonly subject: string
  readonly place: number
  readonly from: PlainDate
  readonly until: PlainDate | null
  readonly parameters: readonly string[]
  readonly changes: readonly RuleChangeEntry[]
}

export type RuleChangeEntry = {
  readonly from: PlainDate
  readonly says: string
  readonly cites: readonly CiteEntry[]
}

export type InstrumentEntry = {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly inForce: PlainDate | null
  readonly issued: PlainDate | null
}

export type ChoiceEntry = {
  readonly id: string
  readonly label: string
  readonly options: readonly string[]
  readonly usual: string
  readonly note: string
  readonly cites: readonly CiteEntry[]
}

export type LawIndex = {
  readonly subjects: readonly { readonly id: string; readonly title: string }[]
  readonly rules: readonly RuleEntry[]
  readonly parameters: readonly ParameterEntry[]
  readonly instruments: readonly InstrumentEntry[]
  readonly choices: readonly ChoiceEntry[]
}
