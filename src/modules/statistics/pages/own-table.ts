import type { TableQuestion } from '../saved/api.ts'
import { type Filter, type Question, readFilters, writeFilters } from './question.ts'

const split = (text: string | undefined) => (text ?? '').split(',').filter((part) => part !== '')

/** The table that the address asks for: `nhom`, `dong`, `cot`, `loc`, `don-vi`. */
export function readTable(values: Readonly<Record<string, string>>): TableQuestion {
  return {
    population: values['nhom'] ?? 'staff',
    rows: values['dong'] === undefined ? ['sex'] : split(values['dong']).slice(0, 2),
    columns: split(values['cot']).slice(0, 2),
    filters: readFilters(values['loc']).map(({ trait, in: codes }) => ({ trait, in: [...codes] })),
    unitId: values['don-vi'] ?? null,
  }
}

export const writeTable = ({ population, rows, columns, filters, unitId }: TableQuestion) => ({
  nhom: population,
  dong: rows.join(','),
  cot: columns.join(','),
  loc: writeFilters(filters),
  'don-vi': unitId,
})

export const sameTable = (a: TableQuestion, b: TableQuestion) =>
  JSON.stringify(writeTable(a)) === JSON.stringify(writeTable(b))

/** 3 of 8 is 37,5: one decimal, half up, reckoned in whole numbers. */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return ''
  const tenths = Math.floor((part * 2000 + whole) / (2 * whole))
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)},${tenths % 10}`
}

/** The question of one cell: codes become filters; "not recorded" can only be asked as a cell of a breakdown. */
export function cellQuestion(
  { population: indicator, rows, columns, filters, unitId }: TableQuestion,
  asOf: Pick<Question, 'day' | 'knownAt'>,
  codes: readonly (string | null)[],
  inRow: boolean,
  inColumn: boolean,
): Question {
  const traits = [...(inRow ? rows : []), ...(inColumn ? columns : [])]
  const unknown = traits.filter((_, at) => codes[at] === null)
  const known = traits.flatMap((trait, at): Filter[] => (codes[at] ? [{ trait, in: [codes[at]] }] : []))
  return {
    indicator,
    ...asOf,
    ...(unitId && { unitId }),
    ...(filters.length + known.length > 0 && { filters: [...filters, ...known] }),
    ...(unknown.length > 0 && { by: unknown, at: unknown.map(() => null) }),
  }
}
