import { placeInLowerGrade } from '#law/pay/grade-change.ts'
import { Decimal, roundToDong } from '#lib/decimal.ts'
import type { Answer, Topic } from '../case.ts'
import { readGroup } from '../staff-words.ts'
import { answer, readOld } from './placement-words.ts'

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
