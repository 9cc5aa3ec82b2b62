import { scalarWords } from './scalar.ts'
import { wordOf } from './value-words.ts'

const longest = 110

/** A value of law in a few words; null where the law ended it, undefined where only its table will do. */
export function briefWords(label: string, value: unknown): string | null | undefined {
  if (typeof value === 'boolean') return value ? 'áp dụng' : 'không áp dụng'
  if (typeof value !== 'object' || value === null) return scalarWords(label, value)
  const words = Array.isArray(value) ? listed(label, value) : membersOf(label, value as Record<string, unknown>)
  return words !== undefined && words.length <= longest ? words : undefined
}

function membersOf(label: string, value: Readonly<Record<string, unknown>>): string | undefined {
  const { title, group, coefficients } = value
  if (typeof title === 'string') return `${title}, bảng lương ${wordOf(String(group))}`
  if (isTexts(coefficients)) return stepsOf(coefficients)
  const cells = Object.entries(value).map(([key, cell]) => {
    const words = scalarWords(label, cell, key)
    return words === undefined ? undefined : `${wordOf(key, label)}: ${words ?? '–'}`
  })
  return cells.includes(undefined) ? undefined : cells.join('; ')
}

function stepsOf(coefficients: readonly string[]): string {
  const [first, last] = [coefficients[0]!, coefficients.at(-1)!].map((text) => text.replace('.', ','))
  return coefficients.length === 1 ? `hệ số ${first}` : `${coefficients.length} bậc, hệ số ${first} đến ${last}`
}

function listed(label: string, values: readonly unknown[]): string | undefined {
  const words = values.map((one) => scalarWords(label, one))
  return words.includes(undefined) ? undefined : words.join('; ')
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === 'string')
