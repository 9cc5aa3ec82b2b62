import { placeInCareerBand } from '#law/pay/career-band.ts'
import {
  difference,
  gapOf,
  type OldStep,
  type Placement,
  placeInHigherGrade,
  placeInLowerGrade,
} from '#law/pay/grade-change.ts'
import type { PlainDate } from '#lib/date.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'
import { readStep } from '../held-step-words.ts'
import { readGroup } from '../staff-words.ts'

export const gradeChangeTopic: Topic = (input, lawOn): Answer => {
  const old = readOld(input, lawOn)
  const placed = placeInHigherGrade(
    old,
    readGroup(input, lawOn, ['to_group']),
    input.date('decision_signed'),
    lawOn,
  ).value
  return {
    ...answer(placed),
    diff: Number(difference(old, placed.coefficient, lawOn)),
    old_gap: Number(gapOf(old, lawOn)),
  }
}

export const lowerGradeTopic: Topic = (input, lawOn): Answer => {
  const old = readOld(input, lawOn)
  const placed = placeInLowerGrade(
    old,
    readGroup(input, lawOn, ['to_group']),
    input.date('decision_signed'),
    lawOn,
  ).value
  const payable = new Decimal(placed.coefficient).plus(placed.reserved)
  const bases = [1_490_000, 1_800_000, 2_340_000, 2_530_000]
  return {
    ...answer(placed),
    payable_coefficient: payable.toNumber(),
    ...Object.fromEntries(bases.map((base) => [`amount_${base}`, roundToDong(payable.times(base))])),
  }
}

export const careerBandTopic: Topic = (input, lawOn): Answer => {
  const placed = placeInCareerBand(readOld(input, lawOn), input.date('decision_signed'), lawOn).value
  return { ...answer(placed), bac_nghe_nghiep: placed.band }
}

function readOld(input: Fields, lawOn: PlainDate): OldStep {
  const group = readGroup(input, lawOn, ['from_group'])
  if (!input.has('from_step') && !input.has('from_coefficient')) input.fail('from_step', 'thiếu')
  const step = readStep(input, group, lawOn, ['from_step', 'from_coefficient'])
  const beyondPercent = input.wholeOr('vuot_khung_pct', 0)
  return { group, step, countedFrom: input.date('held_since'), beyondPercent }
}

const answer = ({ group, step, coefficient, reserved, countedFrom, nextDue }: Placement) => ({
  new_group: group,
  new_step: step,
  new_coefficient: Number(coefficient),
  reserved_difference: Number(reserved),
  next_raise_clock_from: countedFrom,
  next_due: nextDue,
})
