import { workingDaysUpTo } from '#law/calendar/count-days.ts'
import type { WorkCalendar } from '#law/calendar/work-calendar.ts'
import { type AgencyChoices, chosen } from '#law/kit/choice.ts'
import { type Finding, finding } from '#law/kit/finding.ts'
import { Refusal } from '#law/kit/refusal.ts'
import { daysBetween, type PlainDate, viDate } from '#lib/date.ts'
import { afterSupplement } from './choices.ts'
import { type Clock, type ClockState, type DossierEvent, freshClock } from './dossier-event.ts'
import { dueDate, type Limit } from './due-date.ts'
import { apologyLate, extend } from './extension.ts'
import { oneStop } from './one-stop-law.ts'
import { financialPause } from './pause.ts'
import { ensureMaySupplement } from './supplement.ts'

/** A dossier as it was received: with its own limit, or with a due day already promised. */
export type Dossier = {
  readonly received: PlainDate
  readonly limit: Limit | null
  readonly due: PlainDate | null
  readonly choices?: AgencyChoices
}

export type DossierClock = Clock & {
  /** Hạn theo luật, null while the clock stands still */
  readonly due: PlainDate | null
  readonly remaining: number | null
  /** The first event that the law refuses; those after it did not happen. */
  readonly refused?: { readonly index: number; readonly why: Refusal }
}

const standing: Readonly<Record<Exclude<ClockState, 'running'>, string>> = {
  waiting: 'Chờ bổ sung hồ sơ, chưa có hạn mới',
  paused: 'Tạm dừng trong thời gian thực hiện nghĩa vụ tài chính',
}

/** Đồng hồ của hồ sơ: bổ sung thì tính lại, nghĩa vụ tài chính thì tạm dừng, hẹn lại một lần */
export function dossierClock(
  dossier: Dossier,
  events: readonly DossierEvent[],
  isWorking: WorkCalendar,
): Finding<DossierClock> {
  const grounds: Finding<unknown>[] = []
  let clock = freshClock(dossier.received)
  let refused: DossierClock['refused']
  for (const [index, event] of events.entries()) {
    try {
      clock = after(clock, event, dossier, isWorking, grounds)
    } catch (error) {
      if (!(error instanceof Refusal) || !isOfTheStory(error)) throw error
      refused = { index, why: error }
      break
    }
  }
  const due = clock.state === 'running' ? lawfulDue(clock, dossier, isWorking) : null
  const value = { ...clock, due: due?.value ?? null, remaining: leftOf(clock, dossier), ...(refused && { refused }) }
  const says = clock.state === 'running' ? saysDue(clock, value.due) : standing[clock.state]
  return finding(value, says, { from: due ? [...grounds, due] : grounds })
}

/** A second request or extension, an apology too late; anything else is no answer about this dossier. */
const isOfTheStory = ({ kind, message }: Refusal) => kind === 'conflict' || message === apologyLate

const saysDue = ({ promised }: Clock, due: PlainDate | null) =>
  promised ? `Hẹn lại ngày ${viDate(promised)}, hạn gốc ngày ${viDate(due!)}` : `Hạn ngày ${viDate(due!)}`

function after(
  clock: Clock,
  event: DossierEvent,
  dossier: Dossier,
  isWorking: WorkCalendar,
  grounds: Finding<unknown>[],
): Clock {
  switch (event.kind) {
    case 'ask':
      ensureMaySupplement(clock.asked, event.on)
      return { ...stopped(clock, event.on, dossier, isWorking), state: 'waiting', asked: clock.asked + 1 }
    case 'complete':
      ensureState(clock, 'waiting', 'Hồ sơ không chờ bổ sung')
      return completed(clock, event.on, dossier, grounds)
    case 'pause':
      ensureCountsDays(dossier)
      grounds.push(financialPause.on(event.on))
      return { ...stopped(clock, event.on, dossier, isWorking), state: 'paused' }
    case 'resume':
      ensureState(clock, 'paused', 'Hồ sơ không tạm dừng nên không có gì để chạy tiếp')
      return { ...clock, state: 'running', from: event.on }
    default: {
      const due = clock.promised ?? lawfulDue(clock, dossier, isWorking).value
      const promise = extend({ due, already: clock.extended }, event.on, event.newDue, isWorking, dossier.choices)
      grounds.push(promise)
      return { ...clock, promised: promise.value, extended: clock.extended + 1 }
    }
  }
}

function ensureState(clock: Clock, state: ClockState, otherwise: string): void {
  if (clock.state !== state) throw new Refusal('invalid', otherwise)
}

function ensureCountsDays({ limit }: Dossier): void {
  if (limit?.unit === 'month' || limit?.unit === 'year')
    throw new Refusal('invalid', 'Chỉ tạm dừng được thời hạn tính theo ngày')
}

/** Restart from nothing, or from what was left where the agency reads the newer decree so. */
function completed(clock: Clock, on: PlainDate, { received, choices }: Dossier, grounds: Finding<unknown>[]): Clock {
  const way = received < '2025-07-01' ? null : chosen(afterSupplement, choices)
  grounds.push(...(way ? [way] : []), oneStop.on(on))
  const used = way?.value === 'remaining' ? clock.used : 0
  return { ...clock, state: 'running', from: on, used, restartedOn: on }
}

/** Days used up to the day on which the clock stops, that day counted. */
function stopped(clock: Clock, on: PlainDate, { limit }: Dossier, isWorking: WorkCalendar): Clock {
  if (clock.state !== 'running' || on <= clock.from) return clock
  const days = limit?.unit === 'working-day' ? workingDaysUpTo(clock.from, on, isWorking) : daysBetween(clock.from, on)
  return { ...clock, from: on, used: clock.used + days }
}

const leftOf = ({ used }: Clock, { limit }: Dossier) => (limit === null ? null : Math.max(0, limit.n - used))

function lawfulDue(clock: Clock, dossier: Dossier, isWorking: WorkCalendar): Finding<PlainDate> {
  const { limit, due } = dossier
  if (limit === null) {
    if (due === null || clock.used > 0 || clock.restartedOn)
      throw new Refusal('invalid', 'Cần thời hạn của thủ tục để tính hạn mới')
    return finding(due, `Ngày hẹn ${viDate(due)}`)
  }
  const left = clock.used === 0 ? limit.n : Math.max(1, limit.n - clock.used)
  const counted = dueDate(clock.from, { ...limit, n: left }, isWorking)
  return finding(counted.value.on, counted.says, { from: counted.from })
}
