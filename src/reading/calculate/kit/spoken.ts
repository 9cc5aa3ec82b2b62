import { asked, type Field, type Row, rowsOf, type SimpleField, textOf, type Values } from './field.ts'

export type Spoken = readonly [label: string, words: string]

/** What was typed, in words, for paper; what is empty is left out, and a pasted list is in the result already. */
export const spoken = (fields: readonly Field[], values: Values): readonly Spoken[] =>
  asked(fields, values).flatMap((field): readonly Spoken[] => {
    if (field.kind === 'pasted') return []
    if (field.kind === 'rows')
      return rowsOf(values, field.name).map((row, at) => [`${field.one} ${at + 1}`, rowWords(field.fields, row)])
    const words = wordsOf(field, textOf(values, field.name))
    return words === '' ? [] : [[field.label, words]]
  })

const rowWords = (fields: readonly SimpleField[], row: Row) =>
  asked(fields, row)
    .map((field) => [field, wordsOf(field, row[field.name] ?? '')] as const)
    .filter(([, words]) => words !== '')
    .map(([field, words]) =>
      field.kind === 'choice' ? words : field.kind === 'check' ? lower(field.label) : `${lower(field.label)} ${words}`,
    )
    .join(', ')

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function wordsOf(field: SimpleField, text: string): string {
  if (text === '') return ''
  if (field.kind === 'check') return text === '1' ? 'Có' : ''
  if (field.kind === 'choice') return field.options.find(([value]) => value === text)?.[1] ?? ''
  const unit = field.unit ?? (field.kind === 'money' ? 'đồng' : '')
  return unit === '' ? text : `${text} ${unit}`
}
