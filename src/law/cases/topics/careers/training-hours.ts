import { annualTraining, isCountedCourse } from '#law/training/annual-minimum.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { readStaff } from './trainee-words.ts'

const kinds = { programme: 'programme', update: 'update', abroad: 'abroad', other: 'other' } as const

export const annualMinimumTopic: Topic = (input, lawOn): Answer => {
  const { required, done, shortfall, isEnough } = annualTraining(readLessons(input), readStaff(input), lawOn).value
  return { required, done, shortfall, ok: isEnough }
}

function readLessons(input: Fields): readonly number[] {
  if (!input.has('courses')) return input.each('counted_lessons', (item, name) => item.number(name))
  return input
    .objects('courses')
    .filter((one) => one.flagOr('counted', true) && (!one.has('kind') || isCountedCourse(one.one('kind', kinds))))
    .map((one) => one.number('lessons'))
}
