import { Badge } from '#ui/Badge.tsx'
import { money, number, viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { Learner } from '../api.ts'
import { outcomeNames } from '../model.ts'

function State({ sent, outcome, entered, grade }: Learner) {
  if (outcome)
    return (
      <Badge tone={outcome === 'completed' ? 'done' : 'danger'}>
        {outcomeNames[outcome]}
        {grade && `, ${grade}`}
      </Badge>
    )
  if (entered) return <Badge tone="waits">{outcomeNames[entered.outcome]}, chờ công nhận</Badge>
  return sent ? <Badge tone="acted">Đã cử đi học</Badge> : <Badge tone="draft">Chờ cử đi học</Badge>
}

export const learnerColumns: Column<Learner>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, sort: ({ fullName }) => fullName, cell: ({ fullName }) => fullName },
  { id: 'state', heading: 'Tình trạng, kết quả', cell: (row) => <State {...row} /> },
  { id: 'unit', heading: 'Đơn vị', sort: ({ unitName }) => unitName, cell: ({ unitName }) => unitName },
  { id: 'title', heading: 'Chức vụ, chức danh', cell: ({ title }) => title },
  {
    id: 'there',
    heading: 'Có mặt',
    align: 'end',
    cell: ({ present, late, absent }) => `${number(present + late)}/${number(present + late + absent)}`,
  },
  {
    id: 'absent',
    heading: 'Vắng',
    align: 'end',
    cell: ({ absent, excused }) => (absent === 0 ? '0' : `${number(absent)} (${number(excused)} có lý do)`),
  },
  {
    id: 'commitment',
    heading: 'Cam kết phục vụ',
    cell: ({ commitment }) => commitment && `Đến ${viDate(commitment.until)}, ${money(commitment.cost)}`,
  },
  { id: 'birth', heading: 'Ngày sinh', cell: ({ birthOn }) => birthOn },
]
