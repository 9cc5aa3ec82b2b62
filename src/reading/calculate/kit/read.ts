import type { PlainDate } from '#lib/date.ts'
import { asked, type Field, type Row, rowsOf, type SimpleField, textOf, type Values } from './field.ts'
import { parse } from './parse.ts'

/** A sentence for each field at fault; a field of a row is named 'setbacks.0.on'. */
export type Faults = Readonly<Record<string, string>>

/** What was typed, read: asking for a field that was not asked of the reader gives nothing ('' or 0). */
export type Read = {
  text(name: string): string
  has(name: string): boolean
  is(name: string): boolean
  date(name: string): PlainDate
  dateOr<T>(name: string, otherwise: T): PlainDate | T
  number(name: string): number
  numberOr<T>(name: string, otherwise: T): number | T
  rows(name: string): readonly Read[]
}

/** Thrown by a calculator when fields that are each right do not go together. */
export class WrongTogether extends Error {
  readonly faults: Faults
  constructor(faults: Faults) {
    super(Object.values(faults).join('; '))
    this.faults = faults
  }
}

export function read(fields: readonly Field[], values: Values): Read | { readonly faults: Faults } {
  const texts: Record<string, string> = {}
  const rows: Record<string, readonly Read[]> = {}
  const faults: Record<string, string> = {}
  for (const field of asked(fields, values)) {
    if (field.kind === 'rows') {
      rows[field.name] = rowsOf(values, field.name).map((row, at) => {
        const one = readRow(field.fields, row, `${field.name}.${at}.`)
        Object.assign(faults, one.faults)
        return reader(one.texts, {})
      })
    } else if (field.kind === 'pasted') texts[field.name] = textOf(values, field.name)
    else {
      const one = readRow([field], values, '')
      Object.assign(texts, one.texts)
      Object.assign(faults, one.faults)
    }
  }
  return Object.keys(faults).length > 0 ? { faults } : reader(texts, rows)
}

function readRow(fields: readonly SimpleField[], row: Row | Values, prefix: string) {
  const texts: Record<string, string> = {}
  const faults: Record<string, string> = {}
  for (const field of asked(fields, row)) {
    const parsed = parse(field, textOf(row, field.name))
    if ('value' in parsed) texts[field.name] = parsed.value
    else faults[prefix + field.name] = parsed.fault
  }
  return { texts, faults }
}

function reader(texts: Readonly<Record<string, string>>, rows: Readonly<Record<string, readonly Read[]>>): Read {
  const text = (name: string) => texts[name] ?? ''
  const date = (name: string) => text(name) as PlainDate
  return {
    text,
    date,
    has: (name) => text(name) !== '',
    is: (name) => text(name) === '1',
    dateOr: (name, otherwise) => (text(name) === '' ? otherwise : date(name)),
    number: (name) => Number(text(name)),
    numberOr: (name, otherwise) => (text(name) === '' ? otherwise : Number(text(name))),
    rows: (name) => rows[name] ?? [],
  }
}
