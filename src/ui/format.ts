import { type PlainDate, viDate } from '#lib/date.ts'

export { viDate } from '#lib/date.ts'

const grouped = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 0 })

/** 1390000 → '1.390.000' */
export const number = (value: number) => grouped.format(value)

/** 1390000 → '1.390.000 đồng' */
export const money = (dong: number) => `${grouped.format(dong)} đồng`

/** '2.34' → '2,34': coefficients and percentages travel as exact text and are never made binary. */
export const decimal = (text: string | number) => String(text).replace('.', ',')

/** '12.5' → '12,5 %' */
export const percent = (text: string | number) => `${decimal(text)} %`

/** A day, or the words for its absence. */
export const dayOr = (date: PlainDate | null | undefined, otherwise = 'chưa có') => (date ? viDate(date) : otherwise)

/** 'Từ 01/03/2015 đến 28/02/2018', 'Từ 01/03/2018 đến nay' */
export function span(from: PlainDate | null, to: PlainDate | null): string {
  if (from === null) return to === null ? 'Không rõ thời gian' : `Đến ${viDate(to)}`
  return to === null ? `Từ ${viDate(from)} đến nay` : `Từ ${viDate(from)} đến ${viDate(to)}`
}

/** 2018-04-01T02:30:00Z → '09:30 01/04/2018', in Vietnam */
export function moment(iso: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Asia/Ho_Chi_Minh',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(Date.parse(iso))
  const [day, time] = parts.split(', ')
  return `${time} ${day}`
}
