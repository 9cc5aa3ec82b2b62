import { Badge, type Tone } from '#ui/Badge.tsx'
import { decimal } from '#ui/format.ts'
import { type Column } from '#ui/Table.tsx'
import { stateWords } from '../model.ts'
import type { Row } from './ResultsTab.tsx'

const toneOf = ({ state, passed }: Row): Tone =>
  state === 'marked' ? (passed ? 'done' : 'danger') : state === 'absent' ? 'draft' : 'waits'

export const columns: Column<Row>[] = [
  { id: 'name', heading: 'Họ tên', width: 190, sort: ({ fullName }) => fullName, cell: ({ fullName }) => fullName },
  { id: 'number', heading: 'Số báo danh', sort: ({ number: text }) => text, cell: ({ number: text }) => text },
  {
    id: 'points',
    heading: 'Điểm',
    align: 'end',
    sort: ({ points }) => (points === null ? null : Number(points)),
    cell: ({ points }) => (points === null ? '' : decimal(points)),
  },
  { id: 'state', heading: 'Kết quả', cell: (row) => <Badge tone={toneOf(row)}>{stateWords(row)}</Badge> },
  {
    id: 'unit',
    heading: 'Đơn vị',
    width: 200,
    wrap: true,
    sort: ({ unitName }) => unitName,
    cell: ({ unitName }) => unitName,
  },
  { id: 'notes', heading: 'Ghi chú', width: 240, wrap: true, cell: ({ notes }) => notes.join('; ') },
]
