import { findRank } from '#law/pay/rank.ts'
import type { PlainDate } from '#lib/date.ts'
import { degreeNames, sexNames } from '../personnel/model.ts'
import { birthWords } from '../personnel/service.ts'
import type { LineFacts } from './list-store.ts'
import type { Field, Part } from './model.ts'

const stepWords = ({ rank, step, coefficient }: LineFacts, day: PlainDate) =>
  rank === null ? '' : `${findRank(rank, day)?.title ?? rank}, bậc ${step}, hệ số ${coefficient?.replace('.', ',')}`

const degreeWords = ({ degree, degreeField }: LineFacts) =>
  degree === null ? '' : [degreeNames[degree as keyof typeof degreeNames], degreeField].filter(Boolean).join(', ')

const postWords = ({ office, title, unitName }: LineFacts) => [office, title, unitName].filter(Boolean).join(', ')

const readers: Readonly<Record<Part, (line: LineFacts, day: PlainDate) => string>> = {
  name: ({ fullName }) => fullName,
  birth: birthWords,
  sex: ({ sex }) => (sex ? sexNames[sex] : ''),
  posting: postWords,
  step: stepWords,
  degree: degreeWords,
}

/** What is on record of one part, as the unit reads it; '' where nothing is. */
export const partValue = (part: Part, line: LineFacts, day: PlainDate): string => readers[part](line, day)

/** What was on record of the field when its correction was proposed. */
export function fieldValue(field: Field, line: LineFacts, day: PlainDate): string | null {
  if (field === 'title' || field === 'office') return line[field]
  if (field === 'unit') return line.unitName
  if (field === 'other') return null
  return partValue(field, line, day) || null
}
