import { unitOf } from './units.ts'
import { wordOf } from './value-words.ts'

/** A single figure or word of law, as it is read; null where there is none, undefined where it is a table. */
export function scalarWords(label: string, value: unknown, key = ''): string | null | undefined {
  if (value === null) return null
  if (typeof value === 'number') return withUnit(grouped(value), unitOf(label, key))
  if (typeof value === 'boolean') return value ? 'có' : 'không'
  if (typeof value === 'string') return figure(value, label, key) ?? wordOf(value, label)
  return undefined
}

/** Exact text is only set, never made binary: '2.34' → '2,34'. */
function figure(text: string, label: string, key: string): string | undefined {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return text.split('-').toReversed().join('/')
  if (/^\d{2}-\d{2}$/.test(text)) return `ngày ${text.split('-').toReversed().join('/')}`
  if (/^\d{1,2}:\d{2}$/.test(text)) return text.replace(':', ' giờ ')
  if (/^\d+(\.\d+)?$/.test(text)) return withUnit(text.replace('.', ','), unitOf(label, key))
  return undefined
}

const withUnit = (text: string, unit: string | undefined) => (unit === undefined ? text : `${text} ${unit}`)

const grouped = (value: number) => value.toLocaleString('vi-VN', { maximumFractionDigits: 6 })
