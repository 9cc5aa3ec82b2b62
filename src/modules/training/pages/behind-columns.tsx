import { viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import type { Column } from '#ui/Table.tsx'
import { outcomeNames } from '../model.ts'
import type { Behind } from '../report-api.ts'

export const behindColumns: Column<Behind['rows'][number]>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, cell: ({ fullName }) => fullName },
  { id: 'unit', heading: 'Đơn vị hôm nay', cell: ({ unitName }) => unitName },
  {
    id: 'class',
    heading: 'Lớp',
    wrap: true,
    width: 240,
    cell: ({ classId, className }) => <Link to={`/dao-tao/${classId}`}>{className}</Link>,
  },
  { id: 'from', heading: 'Khai giảng', cell: ({ from }) => viDate(from) },
  { id: 'outcome', heading: 'Kết quả', cell: ({ outcome }) => (outcome ? outcomeNames[outcome] : 'chưa có') },
]
