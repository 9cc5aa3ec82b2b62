import type { Award } from '#law/honours/bonus-rates.ts'
import type { StateTitle } from '#law/honours/state-title-law.ts'
import type { Fields } from '../../fields.ts'
import { fold } from '../../words.ts'
import { readAward } from './award-words.ts'

export type EmulationTitle = 'advanced-worker' | 'grassroots' | 'province' | 'national' | 'letter'

const titleWords: readonly (readonly [RegExp, EmulationTitle | StateTitle])[] = [
  [/^ngut\b|nha giao uu tu/, 'meritorious-teacher'],
  [/^ngnd\b|nha giao nhan dan/, 'people-teacher'],
  [/^ttut\b|thay thuoc uu tu/, 'meritorious-doctor'],
  [/^ttnd\b|thay thuoc nhan dan/, 'people-doctor'],
  [/^nsut\b|nghe si uu tu/, 'meritorious-artist'],
  [/^nsnd\b|nghe si nhan dan/, 'people-artist'],
  [/^nnut\b|nghe nhan uu tu/, 'meritorious-artisan'],
  [/^nnnd\b|nghe nhan nhan dan/, 'people-artisan'],
]

const emulationWords: Readonly<Partial<Record<Award, EmulationTitle>>> = {
  'advanced-worker': 'advanced-worker',
  'grassroots-fighter': 'grassroots',
  'province-fighter': 'province',
  'national-fighter': 'national',
  'province-letter': 'letter',
}

export function readTitle(input: Fields): EmulationTitle | StateTitle {
  const words = fold(input.text('title'))
  if (/thu cong my nghe/.test(words))
    input.fail('title', 'chưa đọc được tiêu chuẩn nghệ nhân trong lĩnh vực thủ công mỹ nghệ')
  const title = titleWords.find(([shape]) => shape.test(words))?.[1]
  if (title !== undefined) return title
  const award = emulationWords[readAward(input, 'title')]
  return award ?? input.fail('title', `chưa có quy tắc xét “${input.text('title')}”`)
}
