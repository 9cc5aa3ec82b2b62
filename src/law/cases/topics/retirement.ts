import { retirement, viAge } from '#law/retirement/retirement.ts'
import { isPlainDate } from '#lib/date.ts'
import type { Answer, Topic } from '../case.ts'
import type { Fields } from '../fields.ts'

const sexes = { nam: 'male', nu: 'female', nữ: 'female', Nam: 'male', Nữ: 'female' } as const

export const retirementTopic: Topic = (input, lawOn): Answer => {
  const { monthsOfAge, lastDay, pensionFrom } = retirement(input.one('sex', sexes), readBirth(input), lawOn).value
  return { retirement_age: viAge(monthsOfAge), retires_end_of: lastDay, pension_from: pensionFrom }
}

/** Chỉ có năm sinh thì lấy 01/01, chỉ có tháng năm sinh thì lấy ngày 01. */
function readBirth(input: Fields) {
  const text = String(input.raw('dob') ?? input.raw('birth_year'))
  const day = /^\d{4}(-\d{2})?$/.test(text) ? `${text}-01-01`.slice(0, 10) : text
  if (isPlainDate(day)) return day
  return input.date('dob')
}
