import { type Course, courseLength } from '#law/training/course-length.ts'
import type { Answer, Topic } from '../../case.ts'
import { fold } from '../../words.ts'
import { readStaff } from './trainee-words.ts'

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
