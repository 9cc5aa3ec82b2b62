import { annualTraining, isCountedCourse } from '#law/training/annual-minimum.ts'
import { type Course, courseLength } from '#law/training/course-length.ts'
import type { Trainee } from '#law/training/trainee.ts'
import type { Answer, Topic } from '../../case.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'

/** Công chức unless the case says viên chức */
export function readStaff(input: Fields): Trainee {
  const name = ['staff', 'subject', 'person_type'].find((one) => input.has(one))
  if (name === undefined) return 'civil-servant'
  const words = fold(input.text(name))
  if (/vien chuc|^vc$|public employee/.test(words)) return 'public-employee'
  return /can bo|cong chuc|^cc$|^cb$|civil servant/.test(words)
    ? 'civil-servant'
    : input.fail(name, `chưa biết đối tượng “${input.text(name)}”`)
}

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

/** First that matches wins; 'chuyên viên cao cấp' before 'chuyên viên'. */
const courses: readonly (readonly [RegExp, Course])[] = [
  [/chuyen vien cao cap|cvcc/, 'senior'],
  [/chuyen vien chinh|cvc\b/, 'principal'],
  [/chuyen vien|\bcv\b/, 'specialist'],
  [/can su/, 'technician'],
  [/(lanh dao|quan ly).*phong|cap phong/, 'division-head'],
  [/(lanh dao|quan ly).*huyen|cap huyen/, 'district-head'],
  [/(lanh dao|quan ly).*so\b|cap so/, 'department-head'],
  [/vi tri viec lam|vtvl|ky nang|chuyen nganh/, 'post'],
]

export const courseLengthTopic: Topic = (input, lawOn): Answer => {
  const words = input.text('course')
  const course = courses.find(([shape]) => shape.test(fold(words)))?.[1]
  if (course === undefined) return input.fail('course', `chưa biết chương trình bồi dưỡng “${words}”`)
  const weeks = input.number('weeks')
  const { minWeeks, maxWeeks, isValid } = courseLength(course, weeks, readStaff(input), lawOn).value
  return { min_weeks: minWeeks, max_weeks: maxWeeks, valid: isValid }
}
