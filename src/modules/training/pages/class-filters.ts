import type { Filter } from '#ui/filters.ts'
import { organiserNames, subjectNames } from '../model.ts'
import { optionsOf } from './names.ts'

export const every = 'moi-nam'

const yearsAround = (year: number) =>
  Array.from({ length: 12 }, (_, at) => ({ id: String(year + 1 - at), label: `năm ${year + 1 - at}` }))

export const filtersOf = (year: number): Filter[] => [
  {
    id: 'nam',
    word: 'học trong',
    kind: 'choice',
    any: `năm ${year}`,
    options: [{ id: every, label: 'mọi năm' }, ...yearsAround(year)],
  },
  { id: 'to-chuc', word: 'do', kind: 'choice', any: 'mọi đơn vị tổ chức', options: optionsOf(organiserNames) },
  { id: 'noi-dung', word: 'về', kind: 'choice', any: 'mọi nội dung', options: optionsOf(subjectNames) },
]
