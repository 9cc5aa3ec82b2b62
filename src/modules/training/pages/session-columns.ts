import { number, viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { SessionRow } from '../api.ts'

export const sessionColumns: Column<SessionRow>[] = [
  { id: 'topic', heading: 'Nội dung buổi học', width: 240, wrap: true, cell: ({ topic }) => topic },
  { id: 'on', heading: 'Ngày', cell: ({ on }) => viDate(on) },
  { id: 'hours', heading: 'Giờ', cell: ({ starts, ends }) => `${starts}–${ends}` },
  { id: 'lessons', heading: 'Số tiết', align: 'end', cell: ({ lessons }) => number(lessons) },
  { id: 'teacher', heading: 'Giảng viên', cell: ({ teacher }) => teacher },
  { id: 'place', heading: 'Phòng', cell: ({ place }) => place },
  {
    id: 'there',
    heading: 'Có mặt',
    align: 'end',
    cell: ({ there, marked }) => (marked === 0 ? 'chưa điểm danh' : `${number(there)}/${number(marked)}`),
  },
]
