import { placeInCareerBand } from '#law/pay/career-band.ts'
import { difference, gapOf, placeInHigherGrade } from '#law/pay/grade-change.ts'
import type { Answer, Topic } from '../case.ts'
import { readGroup } from '../staff-words.ts'
import { answer, readOld } from './placement-words.ts'

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

export const careerBandTopic: Topic = (input, lawOn): Answer => {
  const placed = placeInCareerBand(readOld(input, lawOn), input.date('decision_signed'), lawOn).value
  return { ...answer(placed), bac_nghe_nghiep: placed.band }
}
