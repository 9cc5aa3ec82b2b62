import type { OfficialForm } from '../api.ts'
import type { FormColumn, FormGroup } from './columns.ts'

type Cells = OfficialForm['head'][number]

/** Headings of two levels, or of three where some columns stand under one between; a column of its own stands over all. */
export function headOf(groups: readonly FormGroup[]): OfficialForm['head'] {
  const named = groups.filter(({ label }) => label !== '')
  const between = named.some(({ columns }) => columns.some(({ under }) => under !== undefined))
  const depth = between ? 3 : 2
  const first = groups.map(({ label, columns }) =>
    label === '' ? head(columns[0]!.label, 1, depth) : head(label, columns.length),
  )
  const top = [head('Đơn vị, nhóm', 1, depth), ...first]
  if (!between) return [top, named.flatMap(({ columns }) => columns.map(({ label }) => head(label)))]
  const runs = named.flatMap(({ columns }) => runsOf(columns))
  return [
    top,
    runs.flatMap(({ under, columns }) =>
      under === undefined ? columns.map(({ label }) => head(label, 1, 2)) : [head(under, columns.length)],
    ),
    runs.flatMap(({ under, columns }) => (under === undefined ? [] : columns.map(({ label }) => head(label)))),
  ]
}

const head = (text: string, colSpan = 1, rowSpan = 1): Cells[number] => ({ text, colSpan, rowSpan })

/** Neighbours under the same heading. */
function runsOf(columns: readonly FormColumn[]): { under: string | undefined; columns: FormColumn[] }[] {
  const runs: { under: string | undefined; columns: FormColumn[] }[] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last && last.under === column.under) last.columns.push(column)
    else runs.push({ under: column.under, columns: [column] })
  }
  return runs
}
