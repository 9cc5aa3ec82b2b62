import type { Amount, Career, Event } from './career.ts'
import { type Day, fullMonths, monthsLater, read } from './days.ts'
import { workingDays } from './working-days.ts'

/** The first day of TT 08/2013, and of TT 03/2021 which amends it. */
const circular2013 = read('2013-09-15')
const circular2021 = read('2021-08-15')
const noDemotionFrom = read('2025-07-01')

const daysInMonth = 22
const sickLimit = 6

type Time = { readonly months: number; readonly days: number }
type Span = readonly [from: Day, until: Day]
type Absence = Extract<Event, { kind: 'absence' }>

export class Refused extends Error {
  readonly reasons: readonly string[]

  constructor(reasons: readonly string[]) {
    super(reasons.join(', '))
    this.reasons = reasons
  }
}

/** The day that ends a term of months begun on a day, with everything that happens inside it. */
export function endOfTerm(from: Day, months: number, career: Career, amounts: readonly Amount[]): Day {
  let delay = 0
  for (;;) {
    const until = monthsLater(from, months + delay)
    const next = delayWithin(from, until, career, amounts)
    if (next <= delay) return until
    delay = next
  }
}

function delayWithin(from: Day, until: Day, { staff, events }: Career, amounts: readonly Amount[]): number {
  const refused = new Set<string>()
  const absences = events.filter((event) => event.kind === 'absence')
  const extensions = extensionsByConduct(staff, events, from, until, refused)
  const all = absences.filter((one) => read(one.from) < until && read(one.to) >= from)
  if (all.some((one) => lawDay(one, from) < circular2013)) refused.add('time')
  if (refused.size > 0) throw new Refused([...refused])

  const outlasts = (conduct: string | undefined, time: Time) => weigh(conduct, time, extensions)
  const lost = all.filter((one) => isLost(one, from))
  const spans = lost
    .filter((one) => !isSentence(one) || outlasts(one.conduct, timeOf([clip(one, from, until)])))
    .map((one) => clip(one, from, until))
  const stated = amounts
    .filter((one) => isLostAmount(one) && (!isSentence(one) || outlasts(undefined, amountTime(one))))
    .map(amountTime)
  const parts = [timeOf(spans), ...stated, beyondSickLimit(all, amounts, from, until)]
  return [...extensions.values()].reduce((sum, one) => sum + one, 0) + rounded(total(parts))
}

function extensionsByConduct(
  staff: Career['staff'],
  events: readonly Event[],
  from: Day,
  until: Day,
  refused: Set<string>,
): Map<string, number> {
  const longest = new Map<string, number>()
  for (const [index, event] of events.entries()) {
    if (event.kind === 'absence') continue
    const day = event.kind === 'failed-year' ? read(`${event.year}-12-31`) : read(event.on)
    if (day < from || day >= until) continue
    if (day < circular2013) refused.add('extension')
    const official = staff === 'cadre' || staff === 'civil-servant'
    if (event.kind === 'discipline' && event.form === 'demotion' && official && day >= noDemotionFrom)
      refused.add('demotion')
    const key = event.conduct ?? `alone ${index}`
    longest.set(key, Math.max(longest.get(key) ?? 0, extension(event, official)))
  }
  return longest
}

function extension(event: Exclude<Event, Absence>, official: boolean): number {
  if (event.kind === 'failed-year' || event.form === 'warning') return 6
  if (event.form === 'reprimand') return official ? 6 : 3
  return 12
}

const lawDay = (one: Absence, from: Day): Day => Math.max(read(one.from), from)

const lostSince2021 = new Set(['probation', 'suspended-sentence'])
const neverLost = new Set(['paid-leave', 'maternity', 'sick', 'sent-on-duty'])

function isLost(one: Absence, from: Day): boolean {
  if (neverLost.has(one.reason)) return false
  if (one.reason === 'military') return lawDay(one, from) < circular2021
  return !lostSince2021.has(one.reason) || lawDay(one, from) >= circular2021
}

const isSentence = ({ reason }: { readonly reason: string }): boolean => reason === 'suspended-sentence'
const isLostAmount = ({ reason }: Amount): boolean => reason !== 'military' && !neverLost.has(reason)
const amountTime = ({ months, workingDays: days }: Amount): Time => ({ months, days })

const clip = (one: Absence, from: Day, until: Day): Span => [
  Math.max(read(one.from), from),
  Math.min(read(one.to) + 1, until),
]

/** Days that lie in two spans count once; spans that touch are one. */
function timeOf(spans: readonly Span[]): Time {
  const parts: Time[] = []
  let open: [Day, Day] | undefined
  const close = () => {
    if (!open) return
    const months = fullMonths(open[0], open[1])
    parts.push({ months, days: workingDays(monthsLater(open[0], months), open[1]) })
  }
  for (const [from, until] of spans.toSorted((a, b) => a[0] - b[0])) {
    if (open && from <= open[1]) {
      open[1] = Math.max(open[1], until)
      continue
    }
    close()
    open = [from, until]
  }
  close()
  return total(parts)
}

const total = (parts: readonly Time[]): Time => {
  const days = parts.reduce((sum, one) => sum + one.days, 0)
  const months = parts.reduce((sum, one) => sum + one.months, 0)
  return { months: months + Math.floor(days / daysInMonth), days: days % daysInMonth }
}

const rounded = ({ months, days }: Time): number => months + (days >= 11 ? 1 : 0)

function beyondSickLimit(all: readonly Absence[], amounts: readonly Amount[], from: Day, until: Day): Time {
  const spans = all.filter(({ reason }) => reason === 'sick').map((one) => clip(one, from, until))
  const sick = total([timeOf(spans), ...amounts.filter(({ reason }) => reason === 'sick').map(amountTime)])
  return sick.months < sickLimit ? { months: 0, days: 0 } : { ...sick, months: sick.months - sickLimit }
}

/** A sentence shorter than the extension for its conduct (for everything, if it names none) gives way to it. */
function weigh(conduct: string | undefined, time: Time, extensions: Map<string, number>): boolean {
  const against = conduct === undefined ? [...extensions.keys()] : extensions.has(conduct) ? [conduct] : []
  const months = against.reduce((sum, key) => sum + extensions.get(key)!, 0)
  if (time.months < months) return false
  for (const key of against) extensions.set(key, 0)
  return true
}
