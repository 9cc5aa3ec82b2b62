import { type PlainDate, viDate } from '#lib/date.ts'
import type { Citation } from './kit/citation.ts'
import type { Parameter } from './kit/parameter.ts'
import type { Rule, Subject } from './kit/rule.ts'
import { allParameters } from './library-parameters.ts'

/** A day from which the law reads otherwise, by one instrument or several. */
export type LawChange = {
  readonly day: PlainDate
  readonly subject: Subject
  readonly says: string
  readonly cites: readonly Citation[]
  /** What changed: a parameter (its id too), or a rule. */
  readonly parameter?: { readonly id: string; readonly label: string }
  readonly rule?: Rule
}

/** Every start of an era and every change of a rule, oldest first. */
export const changes = (subjects: readonly Subject[]): readonly LawChange[] =>
  [...parameterChanges(subjects), ...ruleChanges(subjects)].toSorted((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )

export const changesOn = (subjects: readonly Subject[], day: PlainDate): readonly LawChange[] =>
  changes(subjects).filter((change) => change.day === day)

const parameterChanges = (subjects: readonly Subject[]): readonly LawChange[] =>
  allParameters(subjects).flatMap(({ id, subject, parameter }) =>
    parameter.eras.map(({ from, cites }, index) => ({
      day: from,
      subject,
      says: eraWords(parameter, index),
      cites,
      parameter: { id, label: parameter.label },
    })),
  )

function eraWords({ label, eras }: Parameter<unknown>, index: number): string {
  const { from, value } = eras[index]!
  if (value === null) return `${label}: thư viện không ghi quy định từ ${viDate(from)}`
  if (typeof value === 'number') return `${label}: ${value.toLocaleString('vi-VN')} từ ${viDate(from)}`
  return index === 0 ? `${label}: quy định từ ${viDate(from)}` : `${label}: thay đổi từ ${viDate(from)}`
}

const ruleChanges = (subjects: readonly Subject[]): readonly LawChange[] =>
  subjects.flatMap((subject) =>
    subject.rules.flatMap((rule) =>
      rule.changes.map(({ from, says, cites }) => ({ day: from, subject, says, cites, rule })),
    ),
  )
