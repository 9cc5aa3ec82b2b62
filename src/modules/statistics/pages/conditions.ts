import { viDate } from '#lib/date.ts'
import type { Question } from './question.ts'
import type { Catalogue } from './wire.ts'

export function labelOf({ traits }: Catalogue, trait: string, code: string | null): string {
  if (code === null) return 'chưa ghi'
  return traits.find(({ id }) => id === trait)?.values.find((value) => value.code === code)?.label ?? code
}

const traitOf = ({ traits }: Catalogue, id: string) => traits.find((trait) => trait.id === id)?.label ?? id

/** An indicator, or a population counted by a table of one's own. */
export function namedIn({ indicators, populations }: Catalogue, id: string): { title: string; unit: string } {
  const indicator = indicators.find((one) => one.id === id)
  return indicator ?? { title: populations.find((one) => one.id === id)?.label ?? id, unit: 'dòng' }
}

/** What narrows a number, in words: 'Giới tính: nữ'. */
export function conditionsOf({ by = [], at = [], filters = [], from }: Question, catalogue: Catalogue): string[] {
  const cell = by.map((trait, index) => `${traitOf(catalogue, trait)}: ${labelOf(catalogue, trait, at[index] ?? null)}`)
  const narrowed = filters.map(
    ({ trait, in: codes }) =>
      `${traitOf(catalogue, trait)}: ${codes.map((code) => labelOf(catalogue, trait, code)).join(', ')}`,
  )
  return [...(from ? [`Từ ngày ${viDate(from)}`] : []), ...narrowed, ...cell]
}
