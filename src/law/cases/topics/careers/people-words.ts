import type { Sex } from '#law/retirement/retirement-age.ts'

export const sexWords: Readonly<Record<string, Sex>> = {
  M: 'male',
  F: 'female',
  nam: 'male',
  nữ: 'female',
  nu: 'female',
}
