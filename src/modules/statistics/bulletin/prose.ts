import type { Piece, Question } from './api.ts'
import { exact, grouped } from './words.ts'

/** A figure as the catalogue answered it, with the question that was asked. */
export type Told = {
  readonly question: Question
  readonly value: number
  readonly of: number | null
  readonly percent: string | null
  readonly rows: readonly { readonly codes: readonly (string | null)[]; readonly value: number }[]
  readonly title: string
  readonly definition: string
}

type Part = string | Piece | readonly Piece[]

/** say`Có ${count(f)} người` → words and numbers in their order. */
export const say = (words: TemplateStringsArray, ...parts: readonly Part[]): Piece[] =>
  words
    .flatMap((text, at) => [...(text === '' ? [] : [{ text }]), ...piecesOf(parts[at] ?? '')])
    .filter(({ text }) => text !== '')

const piecesOf = (part: Part): readonly Piece[] =>
  typeof part === 'string' ? [{ text: part }] : Array.isArray(part) ? part : [part as Piece]

/** '17.412', which opens its people. */
export const count = ({ value, question, title }: Told): Piece => ({ text: grouped(value), value, of: title, question })

/** '44 %', which opens the people of the part. */
export const share = ({ value, percent, question, title }: Told): Piece => ({
  text: `${exact(percent ?? '0')} %`,
  value,
  of: `${title} (tỷ lệ)`,
  question,
})

/** One cell of a figure that was broken down by one trait. */
export function cell(told: Told, label: string, ...codes: readonly (string | null)[]): Told {
  const value = told.rows
    .filter((row) => codes.some((code) => row.codes[0] === code))
    .reduce((sum, row) => sum + row.value, 0)
  const { by: [trait] = [], filters = [], ...question } = told.question
  const known = codes.filter((code) => code !== null)
  const asked =
    codes.length === 1
      ? { ...question, ...(filters.length > 0 && { filters }), by: [trait!], at: [...codes] }
      : { ...question, filters: [...filters, { trait: trait!, in: known }] }
  return { ...told, value, of: told.value, percent: null, rows: [], title: `${told.title}: ${label}`, question: asked }
}
