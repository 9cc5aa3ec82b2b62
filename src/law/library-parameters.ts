import { fold } from '#lib/text.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Sure } from './kit/citation.ts'
import type { Era, Parameter } from './kit/parameter.ts'
import type { Rule, Subject } from './kit/rule.ts'

/** A parameter where it stands in the library, with the rules that read it. */
export type ShelvedParameter = {
  /** From the label, fit for an address: 'muc-luong-co-so'. */
  readonly id: string
  readonly subject: Subject
  readonly parameter: Parameter<unknown>
  readonly rules: readonly Rule[]
}

/** Each parameter once, under the first subject that reads it. */
export function allParameters(subjects: readonly Subject[]): readonly ShelvedParameter[] {
  const shelved = new Map<Parameter<unknown>, { subject: Subject; rules: Rule[] }>()
  for (const subject of subjects)
    for (const rule of subject.rules)
      for (const parameter of rule.parameters) {
        const held = shelved.get(parameter)
        if (held) held.rules.push(rule)
        else shelved.set(parameter, { subject, rules: [rule] })
      }
  return [...shelved].map(([parameter, held]) => ({ id: slug(parameter.label), parameter, ...held }))
}

export const slug = (text: string) =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

export type ShelvedEra = ShelvedParameter & { readonly era: Era<unknown> }

/** What each parameter is on a day; one that has no law on that day is left out. */
export const inForceOn = (subjects: readonly Subject[], day: PlainDate): readonly ShelvedEra[] =>
  allParameters(subjects).flatMap((shelved) => {
    const era = shelved.parameter.eras.findLast(({ from }) => from <= day)
    return era === undefined || era.value === null ? [] : [{ ...shelved, era }]
  })

/** The rules whose time covers a day. */
export const rulesOn = (subjects: readonly Subject[], day: PlainDate): readonly Rule[] =>
  subjects.flatMap(({ rules }) =>
    rules.filter((rule) => rule.from <= day && (rule.until === null || day <= rule.until)),
  )

/** What no lawyer has compared with the gazette. */
export const unchecked = (subjects: readonly Subject[]): readonly ShelvedEra[] =>
  allParameters(subjects).flatMap((shelved) =>
    shelved.parameter.eras.filter(({ checked }) => checked === null).map((era) => ({ ...shelved, era })),
  )

/** How sure the source of a statement is, in words. */
export const sureWords: Readonly<Record<Sure, string>> = {
  text: 'đã đọc điều luật trong bản công bố lại',
  read: 'đọc ở nơi khác dẫn lại',
  secondary: 'theo tài liệu tổng hợp',
  memory: 'chưa đọc được nguồn',
}

const weakestFirst: readonly Sure[] = ['memory', 'secondary', 'read', 'text']

/** An era is as sure as the least sure of what it cites. */
export const sureOf = (era: Pick<Era<unknown>, 'cites'>): Sure =>
  weakestFirst.find((sure) => era.cites.some((cite) => (cite.sure ?? 'memory') === sure)) ?? 'memory'
