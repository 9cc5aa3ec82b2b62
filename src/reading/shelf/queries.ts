import type { Sure } from '#law/kit/citation.ts'
import type { PlainDate } from '#lib/date.ts'
import type { CiteEntry, EraEntry, LawIndex, ParameterEntry, RuleEntry } from './shape.ts'

/** A day from which something reads otherwise. */
export type Change = {
  readonly day: PlainDate
  readonly title: string
  readonly says: string
  readonly to: string
  readonly subject: string
  readonly cites: readonly CiteEntry[]
  readonly sure: Sure
}

export const ruleAddress = (id: string) => `/luat/quy-tac/${id}`
export const parameterAddress = (id: string) => `/luat/tham-so/${id}`
export const instrumentAddress = (id: string) => `/luat/van-ban/${id}`
export const dayAddress = (day: PlainDate) => `/luat/thay-doi/${day}`
export const subjectAddress = (id: string) => `/luat/chu-de/${id}`

export const eraOn = ({ eras }: ParameterEntry, day: PlainDate): EraEntry | undefined =>
  eras.findLast(({ from }) => from <= day)

/** Is there law on it on that day? */
export const holdsOn = (parameter: ParameterEntry, day: PlainDate): boolean => {
  const era = eraOn(parameter, day)
  return era !== undefined && era.text !== null
}

export const coversDay = ({ from, until }: RuleEntry, day: PlainDate) => from <= day && (until === null || day <= until)

/** What a parameter is on a day, in a few words. */
export function valueWords(parameter: ParameterEntry, day: PlainDate): string {
  const era = eraOn(parameter, day)
  if (era === undefined) return 'chưa có quy định'
  if (era.text === null) return 'không ghi quy định'
  return era.text ?? 'theo bảng'
}

/** 'Mã 01.003': one of some hundreds of codes, told after everything else. */
export const isRank = (label: string) => label.startsWith('Mã ')

/** Every change of the library, newest first. */
export function changesOf(index: LawIndex): readonly Change[] {
  const all = [...index.parameters.flatMap(parameterChanges), ...index.rules.flatMap(ruleChanges)]
  return all.toSorted((a, b) => b.day.localeCompare(a.day) || Number(isRank(a.title)) - Number(isRank(b.title)))
}

const parameterChanges = ({ id, label, subject, eras }: ParameterEntry): readonly Change[] =>
  eras.map((era, at) => ({
    day: era.from,
    title: label,
    says: eraChange(era, eras[at - 1]),
    to: parameterAddress(id),
    subject,
    cites: era.cites,
    sure: era.sure,
  }))

function eraChange({ text, cites }: EraEntry, before: EraEntry | undefined): string {
  if (text === null)
    return `Thư viện không ghi quy định từ ngày này: ${cites.map(({ at, number }) => `${at}, ${number}`).join('; ')}.`
  if (before === undefined || before.text === null) return text === undefined ? 'Bắt đầu có quy định.' : sentence(text)
  if (text === undefined) return 'Quy định mới thay quy định trước.'
  return before.text === undefined || before.text === text
    ? sentence(text)
    : sentence(`${text}, trước đó: ${before.text}`)
}

const sentence = (text: string) => `${text[0]!.toUpperCase()}${text.slice(1)}.`

const ruleChanges = ({ id, title, subject, changes }: RuleEntry): readonly Change[] =>
  changes.map(({ from, says, cites }) => ({
    day: from,
    title,
    says,
    to: ruleAddress(id),
    subject,
    cites,
    sure: weakest(cites),
  }))

const weakestFirst: readonly Sure[] = ['memory', 'secondary', 'read', 'text']

/** A statement is as sure as the least sure of what it cites. */
export const weakest = (cites: readonly CiteEntry[]): Sure =>
  weakestFirst.find((sure) => cites.some((cite) => cite.sure === sure)) ?? 'memory'

export type ChangeDay = { readonly day: PlainDate; readonly changes: readonly Change[] }

/** Days with what changed on them, in the order given. */
export function byDay(changes: readonly Change[]): readonly ChangeDay[] {
  const days = new Map<PlainDate, Change[]>()
  for (const change of changes) days.set(change.day, [...(days.get(change.day) ?? []), change])
  return [...days].map(([day, held]) => ({ day, changes: held }))
}

/** What rests on an instrument, article by article. */
export function citingOf(index: LawIndex, number: string) {
  const of = (cites: readonly CiteEntry[]) => cites.filter((cite) => cite.number === number).map(({ at }) => at)
  const parameters = index.parameters.flatMap(({ id, label, eras }) => {
    const at = [...new Set(eras.flatMap(({ cites }) => of(cites)))]
    return at.length === 0 ? [] : [{ to: parameterAddress(id), title: label, at }]
  })
  const rules = index.rules.flatMap(({ id, title, changes }) => {
    const at = [...new Set(changes.flatMap(({ cites }) => of(cites)))]
    return at.length === 0 ? [] : [{ to: ruleAddress(id), title, at }]
  })
  return { parameters, rules }
}
