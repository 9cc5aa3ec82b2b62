import { type Day, monthsLater } from './days.ts'
import { tableOf } from './tables.ts'

/** `reserved`: ten-thousandths */
export type Placed = {
  readonly group: string
  readonly step: number
  readonly reserved: number
  readonly clock: Day
  readonly nextDue: Day | null
}

export type Holding = { readonly group: string; readonly step: number; readonly clock: Day; readonly percent: number }

const due = (group: string, step: number, clock: Day, signed: Day): Day | null => {
  const { steps, term } = tableOf(group)
  return step < steps.length ? Math.max(monthsLater(clock, term), signed) : null
}

/** TT 02/2007 mục II.1, II.2.b, II.3 */
export function toHigher(old: Holding, to: string, signed: Day): Placed {
  const before = tableOf(old.group)
  const { steps } = tableOf(to)
  const coefficient = before.steps[old.step - 1]!
  const exact = coefficient * (100 + old.percent)
  const found = steps.findIndex((one) => one * 100 >= exact)
  const step = found < 0 ? steps.length : found + 1
  const reserved = found < 0 ? exact - steps.at(-1)! * 100 : 0
  const restarts = old.percent > 0 || steps[step - 1]! - coefficient >= before.gap
  const clock = restarts ? signed : old.clock
  return { group: to, step, reserved, clock, nextDue: due(to, step, clock, signed) }
}

/** TT 02/2007 mục II.2.a, II.2.c */
export function toLevel(old: Holding, to: string, signed: Day): Placed {
  const reserved = (tableOf(old.group).steps[old.step - 1]! - tableOf(to).steps[old.step - 1]!) * 100
  return { group: to, step: old.step, reserved, clock: old.clock, nextDue: due(to, old.step, old.clock, signed) }
}
