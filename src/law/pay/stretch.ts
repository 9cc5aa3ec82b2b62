import { workingDays } from '#law/calendar/working-day.ts'
import { addDays, addMonths, type PlainDate, wholeMonths } from '#lib/date.ts'
import type { Stretch } from './held-step.ts'

/** Whole months and the working days left over. */
export type Length = { readonly months: number; readonly days: number }

/** Working days of a month by which days left over from several stretches become months. */
const workingDaysPerMonth = 22

type Span = { readonly from: PlainDate; readonly to: PlainDate }

/** The part of a stretch between two days, both counted; one without days lies inside whole. */
export function covered(stretch: Stretch, first: PlainDate, last: PlainDate): Stretch | undefined {
  if (!('from' in stretch)) return stretch
  const from = stretch.from > first ? stretch.from : first
  const to = stretch.to < last ? stretch.to : last
  return from <= to ? { from, to } : undefined
}

export function amountOf(stretch: Stretch): Length {
  if (!('from' in stretch)) return { months: stretch.months, days: stretch.extraWorkingDays ?? 0 }
  const after = addDays(stretch.to, 1)
  const months = wholeMonths(stretch.from, after)
  return { months, days: workingDays(addMonths(stretch.from, months), stretch.to) }
}

/** All stretches inside `[from, until)` together; a day that lies in two of them counts once. */
export function total(stretches: readonly Stretch[], from: PlainDate, until: PlainDate): Length {
  const parts = stretches.flatMap((stretch) => covered(stretch, from, addDays(until, -1)) ?? [])
  const spans = merged(parts.filter((part) => 'from' in part))
  return sumOf([...parts.filter((part) => !('from' in part)), ...spans].map(amountOf))
}

export function sumOf(lengths: readonly Length[]): Length {
  const days = lengths.reduce((sum, length) => sum + length.days, 0)
  const months = lengths.reduce((sum, length) => sum + length.months, 0)
  return { months: months + Math.floor(days / workingDaysPerMonth), days: days % workingDaysPerMonth }
}

function merged(spans: readonly Span[]): readonly Span[] {
  const inOrder = spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  return inOrder.reduce<Span[]>((done, span) => {
    const last = done.at(-1)
    if (last === undefined || span.from > addDays(last.to, 1)) return [...done, span]
    return [...done.slice(0, -1), { from: last.from, to: last.to > span.to ? last.to : span.to }]
  }, [])
}
