import type { HeldStep, StaffKind } from '#law/pay/held-step.ts'
import { coefficientOf, scaleOf, type ScaleGroup, stepCount } from '#law/pay/scale.ts'
import { addMonths, type PlainDate } from '#lib/date.ts'
import type { Fields } from './fields.ts'
import { readSetbacks } from './setback-words.ts'
import { readGroup, readRank, readStaff } from './staff-words.ts'

/** The step that a case says somebody holds. */
export function readHeldStep(input: Fields, lawOn: PlainDate): HeldStep {
  const group = readGroup(input, lawOn)
  const setbacks = readSetbacks(input)
  return {
    staff: setbacks.some(({ kind }) => kind === 'discipline')
      ? staffInNeed(input)
      : (readStaff(input) ?? 'civil-servant'),
    rank: readRank(input, lawOn)?.code ?? '',
    group,
    step: readStep(input, group, lawOn),
    countedFrom: readClock(input),
    setbacks,
  }
}

export const staffInNeed = (input: Fields): StaffKind => readStaff(input) ?? input.fail('subject', 'thiếu')

/** `step`, checked against `coefficient` when both are given; a newcomer holds step 1. */
export function readStep(input: Fields, group: ScaleGroup, on: PlainDate, names = ['step', 'coefficient']): number {
  const [stepName, coefficientName] = names as [string, string]
  const { coefficients } = scaleOf(group, on)
  const stated = input.has(coefficientName) ? input.number(coefficientName).toFixed(2) : undefined
  if (!input.has(stepName)) {
    if (stated === undefined) return 1
    const found = coefficients.indexOf(stated) + 1
    return found > 0 ? found : input.fail(coefficientName, `không có trong bảng lương ${group}: ${stated}`)
  }
  const step = input.whole(stepName, { min: 1, max: stepCount(group) })
  if (stated !== undefined && coefficientOf(group, step, on) !== stated) {
    input.fail(coefficientName, `không khớp bậc ${step} của ${group}: ${stated}`)
  }
  return step
}

const clockNames = ['step_held_since', 'step_clock_from', 'held_since', 'last_step_since', 'appointed_step1_from']

/** The day from which the next step is counted; tập sự never counts. */
export function readClock(input: Fields): PlainDate {
  const name = clockNames.find((field) => input.has(field))
  if (name !== undefined) return input.date(name)
  if (!input.has('recruited')) return input.fail('step_held_since', 'thiếu')
  return addMonths(input.date('recruited'), input.wholeOr('probation_months', 0))
}
