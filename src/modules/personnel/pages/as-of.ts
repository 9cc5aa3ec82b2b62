import { isPlainDate } from '#lib/date.ts'
import { useAddress } from '#ui/address.ts'
import { useDay } from '#ui/day.ts'

/** '2026-11-23T20:15', Vietnamese time, as the address keeps it. */
const written = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})$/

/** The moment as the API asks for it, to the end of that minute; undefined when it is none. */
export function momentOf(text: string | undefined): string | undefined {
  const [, day = '', time = ''] = written.exec(text ?? '') ?? []
  return isPlainDate(day) && time < '24:00' ? `${day}T${time}:59.999+07:00` : undefined
}

/** '9:5', '0905', '21h30' → '09:05', '09:05', '21:30'; undefined when it is no time of day. */
export function timeOf(text: string): string | undefined {
  const [, hours, minutes] = /^(\d{1,2})\D?(\d{1,2})$/.exec(text.trim()) ?? []
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return undefined
  return `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}`
}

/** Which version of the record is looked at: what held on a day, as known at a moment. Both live in the address. */
export function useAsOf() {
  const { day, today, isToday } = useDay()
  const [{ biet }, change] = useAddress()
  const knownAt = momentOf(biet)
  return {
    day,
    today,
    isToday,
    knownAt,
    isNow: isToday && knownAt === undefined,
    asked: { day: isToday ? undefined : day, knownAt },
    change,
  }
}
