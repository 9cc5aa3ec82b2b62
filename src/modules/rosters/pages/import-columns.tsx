import { Badge } from '#ui/Badge.tsx'
import { number, viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { Counts, ImportRow } from '../api.ts'
import { lastAct, states } from './words.ts'

const figure = (id: string, heading: string, of: (counts: Counts) => number): Column<ImportRow> => ({
  id,
  heading,
  align: 'end',
  cell: ({ counts }) => (counts ? number(of(counts)) : '–'),
  sort: ({ counts }) => counts && of(counts),
})

export const columns: readonly Column<ImportRow>[] = [
  { id: 'file', heading: 'Tệp', cell: ({ fileName }) => fileName, sort: ({ fileName }) => fileName, width: 200 },
  { id: 'asOf', heading: 'Tính đến ngày', cell: ({ asOf }) => viDate(asOf), align: 'end', sort: ({ asOf }) => asOf },
  {
    id: 'state',
    heading: 'Tình trạng',
    cell: ({ state }) => <Badge tone={states[state].tone}>{states[state].says}</Badge>,
  },
  figure('accepted', 'Được nhận', ({ accepted }) => accepted),
  figure('held', 'Giữ lại', ({ held }) => held),
  figure('new', 'Người mới', ({ new: fresh }) => fresh),
  figure('changed', 'Thay đổi', ({ changed }) => changed),
  { id: 'last', heading: 'Việc sau cùng', cell: lastAct, sort: ({ uploadedAt }) => uploadedAt, wrap: true, width: 220 },
]
