import type { PlainDate } from '#lib/date.ts'
import { Button } from '#ui/Button.tsx'
import { viDate } from '#ui/format.ts'
import { type Column } from '#ui/Table.tsx'
import type { Row } from './RechecksTable.tsx'

export const columnsOf = (answer: ((row: Row) => void) | null): Column<Row>[] => [
  { id: 'number', heading: 'Số báo danh', cell: ({ number }) => number },
  { id: 'name', heading: 'Thí sinh', width: 180, cell: ({ fullName }) => fullName },
  { id: 'on', heading: 'Ngày nộp', cell: ({ askedOn }) => viDate(askedOn as PlainDate) },
  { id: 'reason', heading: 'Lý do', width: 220, wrap: true, cell: ({ reason }) => reason },
  {
    id: 'answer',
    heading: 'Trả lời',
    width: 260,
    wrap: true,
    cell: (row) =>
      row.answer
        ? `${row.answer} (${row.answeredBy})`
        : answer && <Button onPress={() => answer(row)}>Trả lời…</Button>,
  },
]
