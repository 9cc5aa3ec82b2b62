import { compareNames } from '#lib/text.ts'
import type { DutiesQuery, DutyRow } from './api.ts'

type Compare = (a: DutyRow, b: DutyRow) => number

const collator = new Intl.Collator('vi', { numeric: true })
const plain = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)

const by: Readonly<Record<DutiesQuery['sort'], Compare>> = {
  on: (a, b) => plain(a.on, b.on),
  name: (a, b) => compareNames(a.name, b.name),
  unit: (a, b) => collator.compare(a.unitName, b.unitName),
  rank: (a, b) => collator.compare(a.rank ?? '', b.rank ?? '') || plain(a.step ?? 0, b.step ?? 0),
  kind: (a, b) => collator.compare(a.kindName, b.kindName),
}

/** As asked; where that is equal, by day and then by name. */
export function inOrder({ sort, desc }: Pick<DutiesQuery, 'sort' | 'desc'>): Compare {
  const sign = desc ? -1 : 1
  return (a, b) => sign * by[sort](a, b) || by.on(a, b) || by.name(a, b)
}
