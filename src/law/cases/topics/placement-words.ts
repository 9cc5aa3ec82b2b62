import type { OldStep, Placement } from '#law/pay/grade-change.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Fields } from '../fields.ts'
import { readStep } from '../held-step-words.ts'
import { readGroup } from '../staff-words.ts'

export function readOld(input: Fields, lawOn: PlainDate): OldStep {
  const group = readGroup(input, lawOn, ['from_group'])
  if (!input.has('from_step') && !input.has('from_coefficient')) input.fail('from_step', 'thiếu')
  const step = readStep(input, group, lawOn, ['from_step', 'from_coefficient'])
  const beyondPercent = input.wholeOr('vuot_khung_pct', 0)
  return { group, step, countedFrom: input.date('held_since'), beyondPercent }
}

export const answer = ({ group, step, coefficient, reserved, countedFrom, nextDue }: Placement) => ({
  new_group: group,
  new_step: step,
  new_coefficient: Number(coefficient),
  reserved_difference: Number(reserved),
  next_raise_clock_from: countedFrom,
  next_due: nextDue,
})
