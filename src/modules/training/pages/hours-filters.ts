import type { Filter } from '#ui/filters.ts'

type Unit = { readonly id: string; readonly name: string }

export const filtersOf = (year: number, units: readonly Unit[]): Filter[] => [
  {
    id: 'nam',
    word: 'trong',
    kind: 'choice',
    any: `năm ${year}`,
    options: Array.from({ length: 10 }, (_, at) => ({ id: String(year - at), label: `năm ${year - at}` })),
  },
  {
    id: 'xem',
    word: 'xem',
    kind: 'choice',
    any: 'người còn thiếu',
    options: [
      { id: 'enough', label: 'người đã đủ' },
      { id: 'all', label: 'mọi người' },
    ],
  },
  {
    id: 'don-vi',
    word: 'thuộc',
    kind: 'choice',
    any: 'mọi đơn vị',
    options: units.map(({ id, name }) => ({ id, label: name })),
  },
]
