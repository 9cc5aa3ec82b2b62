import type { CountedReason, Setback } from '#law/pay/held-step.ts'
import type { PlainDate } from '#lib/date.ts'
import { type Amount, counted, type Event, type Reason } from './career.ts'

const isCounted = (reason: Reason): reason is CountedReason => counted.some((one) => one === reason)

const timed = (reason: Reason) =>
  isCounted(reason) ? ({ kind: 'counted', reason } as const) : ({ kind: 'uncounted', reason } as const)

export function eventSetback(event: Event): Setback {
  const conduct = event.conduct === undefined ? {} : { conduct: event.conduct }
  if (event.kind === 'failed-year') return { kind: 'failed-year', year: event.year, ...conduct }
  if (event.kind === 'discipline')
    return { kind: 'discipline', form: event.form, on: event.on as PlainDate, ...conduct }
  return { ...timed(event.reason), from: event.from as PlainDate, to: event.to as PlainDate, ...conduct }
}

export const amountSetback = ({ reason, months, workingDays }: Amount): Setback => ({
  ...timed(reason),
  months,
  extraWorkingDays: workingDays,
})
