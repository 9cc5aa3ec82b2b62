import type { Paragraph, Question } from './api.ts'
import type { Draft, Frame, Wanted, Writer } from './frame.ts'
import type { Told } from './prose.ts'

/** Asks the catalogue; the same question is asked once. */
export type Ask = (question: Question) => Promise<Told>

export type Written = { readonly id: string; readonly title: string; readonly drafts: readonly Draft[] }

export function onceEach(ask: Ask): Ask {
  const answers = new Map<string, Promise<Told>>()
  return (question) => {
    const key = JSON.stringify(question)
    const answer = answers.get(key) ?? ask(question)
    answers.set(key, answer)
    return answer
  }
}

const asOf = (wanted: Wanted, { day, knownAt }: Frame): Question => ({ ...wanted, day, ...(knownAt && { knownAt }) })

/** The bulletin of one day, as known at one moment. A paragraph without a sentence is left out. */
export async function written(writers: readonly Writer[], ask: Ask, frame: Frame): Promise<Written[]> {
  const all = writers.map(async ({ id, title, ask: wants, write }): Promise<Written> => {
    const wanted = Object.entries(wants(frame))
    const told = await Promise.all(wanted.map(async ([name, each]) => [name, await ask(asOf(each, frame))] as const))
    return { id, title, drafts: write(Object.fromEntries(told), frame).filter((draft) => draft !== null) }
  })
  return (await Promise.all(all)).filter(({ drafts }) => drafts.length > 0)
}

/** The definitions to print, each once, in the order in which they are first needed. */
export function notesOf(paragraphs: readonly Written[]): string[] {
  const told = paragraphs.flatMap(({ drafts }) => drafts.flatMap((draft) => draft.told))
  return [...new Set(told.map(noteOf))]
}

const noteOf = ({ title, definition }: Told) => (definition.startsWith(title) ? definition : `${title}: ${definition}`)

export function numbered(paragraphs: readonly Written[], notes: readonly string[]): Paragraph[] {
  return paragraphs.map(({ id, title, drafts }) => ({
    id,
    title,
    sentences: drafts.map((draft) => ({
      id: draft.id,
      pieces: [...draft.pieces],
      notes: [...new Set(draft.told.map((each) => notes.indexOf(noteOf(each)) + 1))].toSorted((a, b) => a - b),
    })),
  }))
}
