import { at, isMoment, type Moment } from '#law/deadlines/moment.ts'
import type { Limit } from '#law/deadlines/due-date.ts'
import type { OfficeHours } from '#law/deadlines/hand-over.ts'
import type { Office } from '#law/deadlines/working-hours.ts'
import { daysBetween, isPlainDate, type PlainDate } from '#lib/date.ts'
import type { Fields } from './fields.ts'

/** '2026-08-28T15:10', with or without seconds; a day alone is its start. */
export function readMoment(input: Fields, name: string): Moment {
  const text = input.text(name)
  if (isPlainDate(text)) return at(text, '00:00')
  return isMoment(text) ? text : input.fail(name, `không phải ngày giờ có thật: “${text}”`)
}

export const readDay = (input: Fields, name: string): PlainDate => readMoment(input, name).slice(0, 10) as PlainDate

const units = {
  working_day: 'working-day',
  calendar_day: 'calendar-day',
  day: 'calendar-day',
  month: 'month',
  year: 'year',
} as const

export const readUnit = (input: Fields): Limit['unit'] => (input.has('unit') ? input.one('unit', units) : 'working-day')

export const readLimit = (input: Fields): Limit => ({ unit: readUnit(input), n: input.whole('n') })

const hours = { morning: ['07:30', '11:30'], afternoon: ['13:30', '17:00'] } as const

const isTime = (value: unknown): value is string => typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)

/** '17:00' or '17:00:30'. */
export function readTime(input: Fields, name: string): string {
  const text = input.text(name)
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text)
    ? text
    : input.fail(name, `không phải giờ có thật: “${text}”`)
}

export function readOffice(input: Fields): Office {
  if (!input.has('office')) return [hours.morning, hours.afternoon]
  const parts = input.list('office').map((part) => {
    const [from, to] = Array.isArray(part) ? (part as unknown[]) : []
    return isTime(from) && isTime(to) && from < to
      ? ([from, to] as const)
      : input.fail('office', 'mỗi buổi cần giờ đầu và giờ cuối, như ["07:30", "11:30"]')
  })
  return parts.length > 0 ? parts : input.fail('office', 'danh sách trống')
}

export function readOfficeHours(input: Fields): OfficeHours {
  if (!input.has('office_hours')) {
    const office = readOffice(input)
    return [office[0]![0], office.at(-1)![1]]
  }
  const [opens, closes] = input.each('office_hours', (item, name) => item.text(name))
  return isTime(opens) && isTime(closes) && opens < closes
    ? [opens, closes]
    : input.fail('office_hours', 'cần giờ đầu và giờ cuối, như ["07:30", "17:00"]')
}

/** 'T2' … 'T7', 'CN'. */
export const weekdayOf = (day: PlainDate): string =>
  ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'][((daysBetween('1900-01-01', day) % 7) + 7) % 7]!
