import type { Merits } from '#law/honours/emulation.ts'
import { type PlainDate, yearOf } from '#lib/date.ts'
import type { Fields } from '../../fields.ts'
import { flag, readLevel, readScope } from './merit-words.ts'
import type { EmulationTitle } from './title-words.ts'

export function readMerits(title: EmulationTitle, input: Fields, lawOn: PlainDate): Merits {
  const years = (name: string) => (input.has(name) ? readYears(input, name, lawOn) : undefined)
  const needed = { province: 'CSTDCS_years', national: 'CSTD_tinh_years' } as const
  const field = title === 'province' || title === 'national' ? needed[title] : undefined
  if (field && !input.has(field)) input.fail(field, 'thiếu')
  const level = ['level', 'rating', 'evaluation'].find((name) => input.has(name))
  if (title === 'advanced-worker' && level === undefined) input.fail('level', 'thiếu')
  return {
    level: level === undefined ? undefined : readLevel(input, level),
    isAdvancedWorker: flag(input, 'LDTT', 'has_LDTT', 'is_LDTT'),
    scope: readScope(input),
    grassrootsYears: years('CSTDCS_years'),
    provinceYears: years('CSTD_tinh_years'),
    goodYears: years('HTTNV_years') ?? years('HTXSNV_years'),
    excellentYears: years('HTXSNV_years'),
    initiatives: input.wholeOr('initiatives_count', undefined),
  }
}

function readYears(input: Fields, name: string, lawOn: PlainDate): readonly number[] {
  const latest = yearOf(lawOn)
  return input.each(name, (item, at) => {
    const year = item.whole(at, { min: 1945, max: 2999 })
    return year <= latest ? year : item.fail(at, `năm ${year} sau ngày xét`)
  })
}
