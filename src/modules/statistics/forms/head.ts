import type { OfficialForm } from '../api.ts'
import type { FormGroup } from './columns.ts'

/** Two lines of headings: groups over their columns; a column of its own stands over both. */
export function headOf(groups: readonly FormGroup[]): OfficialForm['head'] {
  const first = groups.map(({ label, columns }) =>
    label === ''
      ? { text: columns[0]!.label, colSpan: 1, rowSpan: 2 }
      : { text: label, colSpan: columns.length, rowSpan: 1 },
  )
  const second = groups
    .filter(({ label }) => label !== '')
    .flatMap(({ columns }) => columns.map(({ label }) => ({ text: label, colSpan: 1, rowSpan: 1 })))
  return [[{ text: 'Đơn vị, nhóm', colSpan: 1, rowSpan: 2 }, ...first], second]
}
