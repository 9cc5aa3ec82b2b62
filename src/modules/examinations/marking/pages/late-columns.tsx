import { Badge } from '#ui/Badge.tsx'
import { moment, number } from '#ui/format.ts'
import { type Column } from '#ui/Table.tsx'
import type { Row } from './LateTable.tsx'

export const columns: Column<Row>[] = [
  { id: 'number', heading: 'Số báo danh', cell: ({ number: text }) => text },
  { id: 'name', heading: 'Thí sinh', width: 180, cell: ({ fullName }) => fullName },
  { id: 'position', heading: 'Câu trong đề gốc', align: 'end', cell: ({ position }) => position + 1 },
  { id: 'at', heading: 'Đến lúc', cell: ({ receivedAt }) => moment(receivedAt) },
  {
    id: 'late',
    heading: 'Muộn',
    align: 'end',
    cell: ({ secondsLate }) => (secondsLate === null ? '' : `${number(secondsLate)} giây`),
  },
  { id: 'state', heading: 'Hội đồng', cell: ({ counted }) => <Decided counted={counted} /> },
  {
    id: 'reason',
    heading: 'Lý do',
    width: 220,
    wrap: true,
    cell: ({ reason, decidedBy }) => (reason ? `${reason} (${decidedBy})` : ''),
  },
]

const Decided = ({ counted }: Pick<Row, 'counted'>) =>
  counted === null ? (
    <Badge tone="waits">Chưa xét</Badge>
  ) : (
    <Badge tone="done">{counted ? 'Được tính' : 'Không tính'}</Badge>
  )
