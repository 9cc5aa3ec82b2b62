import type { StateTitle } from '#law/honours/state-title-law.ts'
import type { Career } from '#law/honours/state-title.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'
import { flag } from './merit-words.ts'

const roles: readonly (readonly [RegExp, Career['role']])[] = [
  [/manager|quan ly/, 'manager'],
  [/research|nghien cuu/, 'researcher'],
  [
    /teacher|doctor|physician|artist|artisan|health worker|nurse|performer|giao vien|giang vien|bac si|nghe|y si|thay thuoc|nha giao/,
    'practitioner',
  ],
]

export function readRole(input: Fields): Career['role'] {
  if (!input.has('role')) return 'practitioner'
  const words = input.text('role')
  return roles.find(([shape]) => shape.test(fold(words)))?.[1] ?? input.fail('role', `chưa biết vai trò “${words}”`)
}

export const lowerCodes: Readonly<Partial<Record<StateTitle, string>>> = {
  'people-teacher': 'NGUT',
  'people-doctor': 'TTUT',
  'people-artist': 'NSUT',
  'people-artisan': 'NNUT',
}

export function readCareer(title: StateTitle, input: Fields): Omit<Career, 'role'> {
  const lower = lowerCodes[title]
  return {
    isCircusOrDance: /xiec|mua|circus|danc/.test(fold(input.textOr('form', ''))),
    hasLowerTitle: lower === undefined ? undefined : flag(input, `has_${lower}`),
    grassrootsTitles: input.wholeOr('CSTDCS_count', undefined),
    gold: input.wholeOr(title === 'people-artist' ? 'national_gold_after_NSUT' : 'national_gold', undefined),
    silver: input.wholeOr('national_silver', undefined),
    hasScience: flag(input, 'science_standard', 'has_science'),
  }
}
