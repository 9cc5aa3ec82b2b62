import { decimal } from '#ui/format.ts'
import { type Column } from '#ui/Table.tsx'
import type { Row } from './ChangesTable.tsx'
import { placeWords } from './place-words.ts'
import { State } from './ChangeState.tsx'

export const columnsOf = (examId: string, isPanel: boolean): Column<Row>[] => [
  { id: 'number', heading: 'Số báo danh', cell: ({ number }) => number },
  { id: 'name', heading: 'Thí sinh', width: 170, cell: ({ fullName }) => fullName },
  { id: 'place', heading: 'Chỗ sửa', cell: ({ position, part }) => placeWords(position, part) },
  { id: 'change', heading: 'Điểm', cell: ({ was, becomes }) => `${decimal(was)} → ${decimal(becomes)}` },
  { id: 'reason', heading: 'Lý do', width: 240, wrap: true, cell: ({ reason }) => reason },
  { id: 'by', heading: 'Người đề nghị', width: 150, cell: ({ proposedBy }) => proposedBy },
  { id: 'state', heading: 'Quyết định', cell: (row) => <State row={row} examId={examId} isPanel={isPanel} /> },
]
