import { specialDays } from '#law/calendar/special-days.ts'
import { undecidedOn } from '#law/calendar/undecided.ts'
import { calendarKnownOn } from '#law/calendar/work-calendar.ts'
import { addDays, addMonths, type PlainDate } from '#lib/date.ts'
import type { CalendarPicture, DayLook } from '../kit/answer.ts'
import type { DeadlineInput } from './deadline-input.ts'

type Day = CalendarPicture['days'][number]
type Look = readonly [look: DayLook, words: string]

/** `last`: the last day of the limit itself; `base`: it moved to a working day; `on`: with the extension. */
export type Ends = { readonly last: PlainDate; readonly base: PlainDate; readonly on: PlainDate }

const reasons = new Map(specialDays.map(([day, kind, reason]) => [day, { kind, reason }]))

/** The months from the reception to the due day, each counted day numbered. Where nobody can know the end yet: up to `until`. */
export function deadlinePicture(input: DeadlineInput, ends: Ends | null, until: PlainDate): CalendarPicture {
  const days: Day[] = []
  const last = addDays(addMonths(`${until.slice(0, 8)}01` as PlainDate, 1), -1)
  let [n, isSure] = [0, true]
  for (let on = `${input.received.slice(0, 8)}01` as PlainDate; on <= last; on = addDays(on, 1)) {
    if (undecidedOn(on) && on > input.received) isSure = false
    if (ends && on === addDays(ends.base, 1)) n = 0
    const counts = isSure && isCounted(on, input, ends)
    if (counts) n += 1
    const [look, words] = lookOf(on, counts, input, ends)
    days.push({ on, look, words, ...(counts && input.limit.unit !== 'hour' && { n }) })
  }
  return { kind: 'calendar', label: 'Lịch đếm ngày', days }
}

function isCounted(on: PlainDate, input: DeadlineInput, ends: Ends | null): boolean {
  if (on <= startOf(input) || (ends && on > ends.on) || isPaused(on, input)) return false
  const { unit } = input.limit
  if (unit === 'working-day' || unit === 'hour' || (ends && on > ends.base)) return calendarKnownOn(input.lawOn)(on)
  return ends === null || on <= ends.last
}

function lookOf(on: PlainDate, counts: boolean, input: DeadlineInput, ends: Ends | null): Look {
  const undecided = undecidedOn(on)
  if (undecided) return ['undecided', `${undecided.name}: chưa có quyết định`]
  if (on === ends?.on) return ['due', 'Hạn giải quyết']
  if (on === input.received) return ['received', 'Ngày tiếp nhận, không đếm']
  if (on === startOf(input)) return ['received', 'Nhận đủ hồ sơ, tính lại từ đầu từ ngày sau']
  if (isPaused(on, input)) return ['paused', 'Tạm dừng, không đếm']
  return ordinary(on, counts, input)
}

function ordinary(on: PlainDate, counts: boolean, { lawOn }: DeadlineInput): Look {
  const isWorking = calendarKnownOn(lawOn)(on)
  const special = reasons.get(on)
  const why = special && isWorking === (special.kind === 'makeup') ? special.reason : ''
  if (counts) return ['counted', why ? `Được đếm, ${why}` : 'Được đếm']
  if (isWorking) return why ? ['make-up', why] : ['plain', '']
  return why ? ['off', `Nghỉ, ${why}`] : ['weekend', 'Nghỉ hằng tuần']
}

const startOf = ({ supplemented, received }: DeadlineInput) => supplemented ?? received

const isPaused = (on: PlainDate, { pauses }: DeadlineInput) => pauses.some(([from, to]) => from < on && on <= to)
