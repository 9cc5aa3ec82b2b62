import { NoLawInForce } from '#law/kit/parameter.ts'
import { beyondTopStepValue } from '#law/pay/beyond-top-step.ts'
import { type Placement, placeInHigherGrade, placeInLowerGrade } from '#law/pay/grade-change.ts'
import type { HeldStep, Setback } from '#law/pay/held-step.ts'
import { regularRaiseValue } from '#law/pay/regular-raise.ts'
import { type ScaleGroup, scaleOf, stepCount } from '#law/pay/scale.ts'
import { retirement } from '#law/retirement/retirement.ts'
import type { PlainDate } from '#lib/date.ts'
import { asOf, type Career, type Change, lastMonth, type Told } from './career.ts'
import { paidByLibrary } from './library-months.ts'
import { amountSetback, eventSetback } from './library-setbacks.ts'

export type LibraryState = {
  readonly since: PlainDate
  readonly group: ScaleGroup
  readonly step: number
  readonly clock: PlainDate
  readonly percent: number
  readonly reserved: string
  readonly period: number
}

const date = (text: string): PlainDate => text as PlainDate
const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b)
const earlier = (a: string, b: string): string => (a < b ? a : b)

/** The same career through the public functions of the library, raise by raise. */
export function reckonLibrary(career: Career): Told {
  const lines: string[] = []
  const refused: string[] = []
  let until: string = lastMonth
  refusing(refused, () => {
    const { monthsOfAge, lastDay, pensionFrom } = retirement(career.sex, date(career.born), asOf).value
    lines.push(`retires ${monthsOfAge} ${lastDay} ${pensionFrom}`)
    until = earlier(until, lastDay)
  })
  const states = [firstState(career)]
  const stopped: string[] = []
  refusing(stopped, () => follow(career, states, lines))
  if (stopped.length > 0) until = earlier(until, states.at(-1)!.since)
  return { lines, months: paidByLibrary(career, states, until), refused: [...stopped, ...refused] }
}

const firstState = ({ started, group, step }: Career): LibraryState => ({
  since: date(started),
  group: group as ScaleGroup,
  step,
  clock: date(started),
  percent: 0,
  reserved: '0',
  period: 0,
})

const reasons: Readonly<Record<string, string>> = {
  'Số tháng kéo dài thời gian giữ bậc': 'extension',
  'Số tháng kéo dài thời gian giữ bậc: giáng chức': 'demotion',
  'Thời gian không tính để nâng bậc': 'time',
  'Tuổi nghỉ hưu trước năm 2021': 'retirement',
}

function refusing(refused: string[], act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof NoLawInForce)) throw error
    const label = /“(.*)”/.exec(error.message)?.[1] ?? ''
    refused.push(reasons[label] ?? error.message)
  }
}

function follow(career: Career, states: LibraryState[], lines: string[]): void {
  const dated = career.events.map(eventSetback)
  let { changes } = career
  for (;;) {
    const now = states.at(-1)!
    const raised = raise(now, career, dated)
    const change = changes.find(({ on }) => on > now.since)
    const changed = change && (!raised || change.on < raised.since) ? placed(now, change, lines) : undefined
    if (change && changed) changes = changes.slice(changes.indexOf(change) + 1)
    if (!changed) lines.push(raised ? `raised ${raised.since} ${raised.step} ${raised.percent}` : 'no further')
    const next = changed ?? raised
    if (!next || next.since > lastMonth) return
    states.push(next)
  }
}

function raise(now: LibraryState, career: Career, dated: readonly Setback[]): LibraryState | undefined {
  const amounts = career.amounts.filter(({ period }) => period === now.period).map(amountSetback)
  const { group, step, clock, percent } = now
  const setbacks = [...dated, ...amounts]
  const held: HeldStep = { staff: career.staff, rank: '', group, step, countedFrom: clock, setbacks }
  const next =
    step < stepCount(group)
      ? regularRaiseValue(held, asOf)
      : beyondTopStepValue(held, percent, percent > 0 ? clock : null, asOf)
  if (!next) return undefined
  const since = later(next.on, now.since)
  const to = 'step' in next ? { step: next.step, percent: 0 } : { step, percent: next.percent }
  return { ...now, ...to, since, clock: since, period: now.period + 1 }
}

function placed(now: LibraryState, { way, to, on }: Change, lines: string[]): LibraryState {
  const since = date(on)
  if (now.reserved !== '0' || (way === 'level' && now.percent > 0)) return { ...now, since }
  const place = way === 'higher' ? placeInHigherGrade : placeInLowerGrade
  const old = { group: now.group, step: now.step, countedFrom: now.clock, beyondPercent: now.percent }
  const { value } = place(old, to as ScaleGroup, since, asOf)
  lines.push(placementLine(value))
  const period = now.period + (value.countedFrom === now.clock ? 0 : 1)
  const { group, step, reserved, countedFrom } = value
  return { since, group, step, clock: countedFrom, percent: 0, reserved, period }
}

const placementLine = ({ group, step, coefficient, reserved, countedFrom, nextDue }: Placement): string => {
  if (scaleOf(group, asOf).coefficients[step - 1] !== coefficient) throw new Error(`${group} ${step} ${coefficient}`)
  const inUnits = Math.round(Number(coefficient) * 100)
  return `placed ${group} ${step} ${inUnits} ${Math.round(Number(reserved) * 10_000)} ${countedFrom} ${nextDue ?? '-'}`
}
