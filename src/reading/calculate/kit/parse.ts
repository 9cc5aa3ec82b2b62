import { plainDate, type PlainDate, viDate } from '#lib/date.ts'
import { fold } from '#lib/text.ts'
import { digitsOf, grouped } from '#ui/grouped.ts'
import type { SimpleField } from './field.ts'

/** What a text means, as exact text ('2025-03-01', '2.34', '1390000'), or the sentence that says why it means nothing. */
export type Parsed = { readonly value: string } | { readonly fault: string }

const ok = (value: string): Parsed => ({ value })
const fault = (says: string): Parsed => ({ fault: says })

export function parse(field: SimpleField, text: string): Parsed {
  const typed = text.trim()
  if (field.kind === 'check') return ok(typed === '1' ? '1' : '')
  if (typed === '') return field.optional ? ok('') : fault(missing(field))
  switch (field.kind) {
    case 'date':
      return parseDate(typed)
    case 'month':
      return parseMonth(typed)
    case 'time':
      return parseTime(typed)
    case 'money':
      return /^[\d.\s]+$/.test(typed) && digitsOf(typed).length <= 15
        ? ok(digitsOf(typed))
        : fault('Ghi số tiền bằng chữ số, đơn vị đồng')
    case 'whole':
    case 'decimal':
      return parseNumber(field, typed)
    case 'choice':
      return field.options.some(([value]) => value === typed) ? ok(typed) : fault(missing(field))
    default:
      return ok(typed)
  }
}

const missing = ({ kind, label }: SimpleField) => {
  const name = label.charAt(0).toLowerCase() + label.slice(1)
  return kind === 'choice' || kind === 'rank' ? `Chọn ${name}` : `Ghi ${name}`
}

function parseDate(typed: string): Parsed {
  const [, day, month, year] =
    /^(\d{2})(\d{2})(\d{4})$/.exec(typed) ?? /^(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})$/.exec(typed) ?? []
  if (year === undefined) return fault('Ghi đủ ngày, tháng, năm, ví dụ 02091990')
  const date = plainDate(Number(year), Number(month), Number(day))
  return date ? ok(date) : fault(`Lịch không có ngày ${day}/${month}/${year}`)
}

function parseMonth(typed: string): Parsed {
  const [, month, year] = /^(\d{2})(\d{4})$/.exec(typed) ?? /^(\d{1,2})[/.\-\s](\d{4})$/.exec(typed) ?? []
  const first = plainDate(Number(year), Number(month), 1)
  return first ? ok(first) : fault('Ghi tháng và năm, ví dụ 072026')
}

function parseTime(typed: string): Parsed {
  const [, hour, minute] = /^(\d{1,2})[:.hg\s]?(\d{2})$/.exec(typed) ?? /^(\d{1,2})()[hg]?$/.exec(typed) ?? []
  if (hour === undefined || Number(hour) > 23 || Number(minute) > 59) return fault('Ghi giờ và phút, ví dụ 1430')
  return ok(`${hour.padStart(2, '0')}:${(minute ?? '').padStart(2, '0')}`)
}

function parseNumber(field: SimpleField & { kind: 'whole' | 'decimal' }, typed: string): Parsed {
  const { kind, min = 0, max = 1_000_000 } = field
  const pattern = kind === 'whole' ? /^\d{1,9}$/ : /^\d{1,9}([.,]\d{1,6})?$/
  if (!pattern.test(typed)) return fault(kind === 'whole' ? 'Ghi một số nguyên' : 'Ghi một số, ví dụ 2,34')
  const value = typed.replace(',', '.').replace(/^0+(?=\d)/, '')
  if (Number(value) < min || Number(value) > max) return fault(`Ghi một số từ ${vi(min)} đến ${vi(max)}`)
  return ok(value)
}

const vi = (value: number) => (value >= 10_000 ? grouped(String(value)) : String(value).replace('.', ','))

/** An exact value as the form shows it: 02/09/1990, 09/2026, 1.390.000, 2,34. */
export function shown(field: Pick<SimpleField, 'kind'>, value: string): string {
  if (value === '') return ''
  if (field.kind === 'date') return viDate(value as PlainDate)
  if (field.kind === 'month') return viDate(value as PlainDate).slice(3)
  if (field.kind === 'money') return grouped(value)
  return field.kind === 'decimal' ? value.replace('.', ',') : value
}

/** The same text tidied once the reader has left the field; what means nothing stays as it is. */
export function tidied(field: SimpleField, text: string): string {
  const parsed = parse(field, text)
  return 'value' in parsed ? shown(field, parsed.value) : text
}

/** Does a word of this occur there, marks and capitals aside? */
export const mentions = (text: string, sought: string) => fold(text).includes(fold(sought))
