import { type Amount, type Career, type Change, lastMonth, type Told } from './career.ts'
import { type Placed, toHigher, toLevel } from './change.ts'
import { type Day, monthsLater, read, write } from './days.ts'
import { endOfTerm, Refused } from './delay.ts'
import { pay } from './money.ts'
import { retires } from './retirement.ts'
import { seniorityPercent } from './seniority.ts'
import { tableOf } from './tables.ts'

type State = {
  readonly since: Day
  readonly group: string
  readonly step: number
  readonly clock: Day
  readonly percent: number
  readonly reserved: number
  readonly period: number
}

const end = read(lastMonth)

/** The whole career, reckoned from the tables of the law alone. */
export function reckonSecond(career: Career): Told {
  const lines: string[] = []
  const retired = retires(career.sex, career.born)
  if (retired) lines.push(`retires ${retired.age} ${write(retired.lastDay)} ${write(retired.pension)}`)
  const { states, refused } = timeline(career, lines)
  const until = Math.min(end, retired?.lastDay ?? end, refused.length > 0 ? states.at(-1)!.since : end)
  return { lines, months: paidMonths(career, states, until), refused: retired ? refused : [...refused, 'retirement'] }
}

function timeline(career: Career, lines: string[]): { states: readonly State[]; refused: readonly string[] } {
  const states: State[] = [
    {
      since: read(career.started),
      group: career.group,
      step: career.step,
      clock: read(career.started),
      percent: 0,
      reserved: 0,
      period: 0,
    },
  ]
  let changes = career.changes
  try {
    for (;;) {
      const now = states.at(-1)!
      const raised = raise(now, career)
      const change = changes.find(({ on }) => read(on) > now.since)
      const changed = change && (!raised || read(change.on) < raised.since) ? placed(now, change, lines) : undefined
      if (change && changed) changes = changes.slice(changes.indexOf(change) + 1)
      if (!changed) lines.push(raised ? `raised ${write(raised.since)} ${raised.step} ${raised.percent}` : 'no further')
      const next = changed ?? raised
      if (!next || next.since > end) return { states, refused: [] }
      states.push(next)
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { states, refused: error.reasons }
  }
}

function raise(now: State, career: Career): State | undefined {
  const { steps, term, beyond } = tableOf(now.group)
  const amounts = career.amounts.filter(({ period }: Amount) => period === now.period)
  const isLast = now.step === steps.length
  if (isLast && !beyond) return undefined
  const due = endOfTerm(now.clock, now.percent > 0 ? 12 : term, career, amounts)
  const since = Math.max(due, now.since)
  const percent = isLast ? (now.percent > 0 ? now.percent + 1 : 5) : 0
  return { ...now, since, clock: since, step: isLast ? now.step : now.step + 1, percent, period: now.period + 1 }
}

function placed(now: State, change: Change, lines: string[]): State {
  const on = read(change.on)
  if (now.reserved > 0 || (change.way === 'level' && now.percent > 0)) return { ...now, since: on }
  const to = (change.way === 'higher' ? toHigher : toLevel)(now, change.to, on)
  lines.push(placementLine(to))
  const restarted = to.clock !== now.clock
  return {
    ...now,
    since: on,
    group: to.group,
    step: to.step,
    clock: to.clock,
    reserved: to.reserved,
    percent: 0,
    period: now.period + (restarted ? 1 : 0),
  }
}

const placementLine = ({ group, step, reserved, clock, nextDue }: Placed): string =>
  `placed ${group} ${step} ${tableOf(group).steps[step - 1]!} ${reserved} ${write(clock)} ${nextDue === null ? '-' : write(nextDue)}`

function paidMonths(career: Career, states: readonly State[], until: Day): readonly (readonly number[])[] {
  const offices = career.offices.map(({ from, coefficient }) => ({ from: read(from), coefficient }))
  const official = !career.inUnit && (career.staff === 'cadre' || career.staff === 'civil-servant')
  const months: (readonly number[])[] = []
  let at = 0
  for (let day = monthsLater(read(`${career.started.slice(0, 7)}-01`), 1); day <= until; day = monthsLater(day, 1)) {
    while (states[at + 1] && states[at + 1]!.since <= day) at += 1
    const { group, step, percent, reserved } = states[at]!
    const office = offices.findLast(({ from }) => from <= day)?.coefficient ?? 0
    const seniority = seniorityPercent(career.seniority, day)
    months.push(pay({ group, step, percent, reserved, office, seniority, official }, day))
  }
  return months
}
