import { plainDate } from '#lib/date.ts'
import { asked, type Field, type Row, rowsOf, type SimpleField, textOf, type Values } from './field.ts'
import { parse, shown } from './parse.ts'
import { pastedFrom, pastedNumbers } from './pasted.ts'

// Codes and numbers only, after '#', which a browser never sends: a day is 19900902, a row is values between '_', rows
// stand between '*'. What a text field holds, and the names of a pasted list, stay in the page.

/** The calculation as it stands behind '#'. */
export function linkOf(fields: readonly Field[], values: Values): string {
  const parts = asked(fields, readable(fields, values)).flatMap((field) => {
    const text = packed(field, values)
    return text === '' ? [] : [`${field.name}=${text}`]
  })
  return parts.join('&')
}

/** Without what means nothing: whether a field is asked must not hang on what the link leaves out. */
const readable = (fields: readonly Field[], values: Values): Values => ({
  ...values,
  ...Object.fromEntries(
    fields.map((field) =>
      field.kind === 'rows' || field.kind === 'pasted' || 'value' in parse(field, textOf(values, field.name))
        ? [field.name, values[field.name] ?? '']
        : [field.name, ''],
    ),
  ),
})

function packed(field: Field, values: Values): string {
  if (field.kind === 'pasted') return pastedNumbers(textOf(values, field.name))
  if (field.kind !== 'rows') return code(field, textOf(values, field.name))
  return rowsOf(values, field.name)
    .map((row) => field.fields.map((part) => (isAsked(part, row) ? code(part, row[part.name] ?? '') : '')).join('_'))
    .join('*')
}

/** '01.003', 'V.07.04.12', '15a.201': never a word. */
const rankCode = /^(?:[A-Z]\.?)?\d{2}[a-z]?(?:\.\d{2,3})+[a-z]?$/i

const isAsked = (field: SimpleField, row: Row) => field.when === undefined || field.when(row)

function code(field: SimpleField, text: string): string {
  if (field.kind === 'private') return ''
  const parsed = parse(field, text)
  if (!('value' in parsed)) return ''
  if (field.kind === 'rank') return rankCode.test(parsed.value) ? parsed.value : ''
  return field.kind === 'date' || field.kind === 'month' ? parsed.value.replaceAll('-', '') : parsed.value
}

/** What a link asks the form to hold; what it does not name, or names wrongly, stays empty. */
export function valuesOf(fields: readonly Field[], link: string): Values {
  const given = new Map(
    link
      .replace(/^#/, '')
      .split('&')
      .map((part) => [part.slice(0, part.indexOf('=')), decoded(part.slice(part.indexOf('=') + 1))] as const),
  )
  return Object.fromEntries(
    fields.filter(({ name }) => given.has(name)).map((field) => [field.name, unpacked(field, given.get(field.name)!)]),
  )
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

function unpacked(field: Field, text: string): string | readonly Row[] {
  if (field.kind === 'pasted') return pastedFrom(text, field.nameless)
  if (field.kind !== 'rows') return plain(field, text)
  return text.split('*').map((row) => {
    const parts = row.split('_')
    return Object.fromEntries(field.fields.map((part, at) => [part.name, plain(part, parts[at] ?? '')]))
  })
}

function plain(field: SimpleField, text: string): string {
  if (field.kind === 'private') return ''
  const exact = field.kind === 'date' || field.kind === 'month' ? dayOf(text) : text
  const inForm = shown(field, exact)
  return 'value' in parse(field, inForm) ? inForm : ''
}

const dayOf = (text: string) =>
  plainDate(Number(text.slice(0, 4)), Number(text.slice(4, 6)), Number(text.slice(6, 8))) ?? ''
