import { addDays, type PlainDate, viDate } from '#lib/date.ts'

/** 17412 → '17.412' */
export const grouped = (value: number): string => String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.')

/** '44.0' → '44', '43.75' → '43,75' */
export const exact = (text: string): string => text.replace(/\.0+$/, '').replace('.', ',')

const endsMonth = (day: PlainDate) => addDays(day, 1).endsWith('-01')

/** 'hết tháng 12/2017' on the last day of a month, 'hết ngày 23/04/2018' on another. */
export const untilWords = (day: PlainDate): string =>
  endsMonth(day) ? `hết tháng ${Number(day.slice(5, 7))}/${day.slice(0, 4)}` : `hết ngày ${viDate(day)}`

/** 'Chưa có ai', 'Có 1 người': a sentence begins with a capital letter. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** 'a', 'a và b', 'a, b và c' */
export function listed<T>(parts: readonly T[], join: (separator: string) => T): T[] {
  return parts.flatMap((part, at) => (at === 0 ? [part] : [join(at === parts.length - 1 ? ' và ' : ', '), part]))
}
