import { longDate as dayInWords } from '#law/official-documents/date-line.ts'
import type { PlainDate } from '#lib/date.ts'

export { documentNumber } from '#law/official-documents/number-line.ts'

const blank = '\u00a0'

// Control characters, text-direction overrides and non-characters: no renderer may see them, XML forbids some.
// oxlint-disable-next-line no-control-regex
const unprintable = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g

/** One line of printable text in NFC; blanks that must stay are no-break spaces. */
export function clean(text: string): string {
  return text
    .toWellFormed()
    .replace(unprintable, '')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim()
    .normalize('NFC')
}

export const upper = (text: string) => text.toLocaleUpperCase('vi')

/** Lets Typst break a run of letters that no column can hold. */
export const breakable = (text: string) => text.replace(/\S{21,}/g, (run) => run.replace(/.{4}/gu, '$&\u200b'))

export function numberLine(number: string | null, symbol: string): string {
  return `Số:${number === null ? `${blank.repeat(10)}/${symbol}` : ` ${number}`}`
}

/** 'ngày 05 tháng 02 năm 2026'; a blank where the day is not known yet */
export function longDate(date: PlainDate | null): string {
  const gap = blank.repeat(6)
  return date === null ? `ngày${gap}tháng${gap}năm${gap}` : dayInWords(date)
}

export const placeAndDate = (place: string, date: PlainDate | null) => `${place}, ${longDate(date)}`

type Attached = {
  /** 'Quyết định' */
  readonly kind: string
  readonly number: string | null
  readonly symbol: string
  readonly date: PlainDate | null
  /** 'Chủ tịch Ủy ban nhân dân thị xã Đông Triều' */
  readonly issuer: string
}

/** The line under an annex's title. */
export function attachedTo({ kind, number, symbol, date, issuer }: Attached): string {
  const named = numberLine(number, symbol).replace('Số:', 'số')
  return `(Kèm theo ${kind} ${named} ${longDate(date)} của ${issuer})`
}
