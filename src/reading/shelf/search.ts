import { fold } from '#lib/text.ts'
import { instrumentAddress, parameterAddress, ruleAddress } from './queries.ts'
import type { CiteEntry, LawIndex } from './shape.ts'

export type Hit = { readonly to: string; readonly title: string; readonly detail: string }
export type Hits = { readonly kind: string; readonly hits: readonly Hit[]; readonly more: number }

type Entry = Hit & { readonly name: string; readonly text: string }
type Shelf = { readonly kind: string; readonly entries: readonly Entry[] }

const shown = 12

/** Without marks and capitals; every word must be there, those in the name count most. */
export function searchIn(index: LawIndex): (text: string) => readonly Hits[] {
  const shelves = [rules(index), parameters(index), instruments(index), articles(index)]
  return (text) => {
    const words = fold(text).split(' ').filter(Boolean)
    if (words.length === 0) return []
    return shelves.flatMap((shelf) => found(shelf, words))
  }
}

function found({ kind, entries }: Shelf, words: readonly string[]): readonly Hits[] {
  const ranked = entries
    .map((entry) => ({ entry, rank: rankOf(entry, words) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ entry: { to, title, detail } }) => ({ to, title, detail }))
  return ranked.length === 0 ? [] : [{ kind, hits: ranked.slice(0, shown), more: Math.max(0, ranked.length - shown) }]
}

function rankOf({ name, text }: Entry, words: readonly string[]): number {
  if (!words.every((word) => text.includes(word))) return 0
  const phrase = words.join(' ')
  if (name.startsWith(phrase)) return 5
  if (startsWord(name, phrase)) return 4
  if (words.every((word) => startsWord(name, word))) return 3
  return words.every((word) => startsWord(text, word)) ? 2 : 1
}

const startsWord = (text: string, word: string) => text.startsWith(word) || text.includes(` ${word}`)

const entry = (to: string, title: string, detail: string, others: string): Entry => ({
  to,
  title,
  detail,
  name: fold(title),
  text: fold(`${title} ${detail} ${others}`),
})

const rules = ({ rules: all, subjects }: LawIndex): Shelf => ({
  kind: 'Quy tắc',
  entries: all.map(({ id, title, answers, changes, subject }) =>
    entry(
      ruleAddress(id),
      title,
      answers,
      `${subjectTitle(subjects, subject)} ${changes.map(({ says }) => says).join(' ')}`,
    ),
  ),
})

const parameters = ({ parameters: all, subjects }: LawIndex): Shelf => ({
  kind: 'Mức và số liệu',
  entries: all.map(({ id, label, eras, subject }) => {
    const now = eras.at(-1)?.text ?? 'xem các giai đoạn'
    return entry(parameterAddress(id), label, `${subjectTitle(subjects, subject)}: ${now}`, '')
  }),
})

const instruments = ({ instruments: all }: LawIndex): Shelf => ({
  kind: 'Văn bản',
  entries: all.map(({ id, number, title }) => entry(instrumentAddress(id), number, title, '')),
})

const subjectTitle = (subjects: LawIndex['subjects'], id: string) => subjects.find((one) => one.id === id)?.title ?? ''

/** Each article cited anywhere, once, with what rests on it. */
function articles(index: LawIndex): Shelf {
  const cited = new Map<string, { cite: CiteEntry; by: Set<string> }>()
  const note = (cite: CiteEntry, by: string) => {
    const key = `${cite.number} ${cite.at}`
    const held = cited.get(key) ?? { cite, by: new Set<string>() }
    cited.set(key, held)
    held.by.add(by)
  }
  for (const { label, eras } of index.parameters)
    for (const { cites } of eras) for (const cite of cites) note(cite, label)
  for (const { title, changes } of index.rules)
    for (const { cites } of changes) for (const cite of cites) note(cite, title)
  const known = new Map(index.instruments.map((one) => [one.number, one]))
  return {
    kind: 'Điều, khoản',
    entries: [...cited.values()].map(({ cite: { number, at }, by }) =>
      entry(
        instrumentAddress(known.get(number)?.id ?? ''),
        `${at}, ${number}`,
        `Căn cứ của: ${[...by].join('; ')}`,
        known.get(number)?.title ?? '',
      ),
    ),
  }
}
