import type { Finding } from '#law/kit/finding.ts'
import { Badge } from '#ui/Badge.tsx'
import { Because } from '#ui/Because.tsx'
import type { Column } from '#ui/Table.tsx'
import { viDate } from '#ui/format.ts'
import type { RetirementRaises } from '../api.ts'

type Row = RetirementRaises[number]

const stateOf = ({ eligible, on, inDecision }: Row) => {
  if (inDecision) return <Badge tone="draft">Đang trong dự thảo</Badge>
  if (!eligible) return <Badge>Không đủ điều kiện</Badge>
  return on ? <Badge tone="acted">Đủ điều kiện</Badge> : <Badge tone="waits">Chưa rõ ngày hưởng</Badge>
}

export const columns: readonly Column<Row>[] = [
  { id: 'name', heading: 'Họ và tên', cell: ({ fullName }) => fullName, width: 150 },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName, wrap: true, width: 130 },
  { id: 'paper', heading: 'Thông báo', cell: ({ paper }) => paper },
  { id: 'notified', heading: 'Ngày thông báo', cell: ({ notifiedOn }) => viDate(notifiedOn), align: 'end' },
  { id: 'retires', heading: 'Nghỉ hưu từ', cell: ({ retiresFrom }) => viDate(retiresFrom), align: 'end' },
  { id: 'state', heading: 'Tình trạng', cell: stateOf, width: 150 },
  { id: 'on', heading: 'Hưởng từ', cell: ({ on }) => on && viDate(on), align: 'end' },
  { id: 'because', heading: 'Căn cứ', cell: ({ finding }) => <Because finding={finding as Finding<unknown>} /> },
]
