import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { number, viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import { outcomeNames } from '../model.ts'
import type { MyClass } from '../feedback-api.ts'

export const columnsOf = (ask: (one: MyClass) => void): Column<MyClass>[] => [
  { id: 'name', heading: 'Lớp', width: 220, wrap: true, cell: ({ name }) => name },
  {
    id: 'state',
    heading: 'Kết quả',
    cell: ({ outcome }) =>
      outcome ? (
        <Badge tone={outcome === 'completed' ? 'done' : 'danger'}>{outcomeNames[outcome]}</Badge>
      ) : (
        <Badge tone="acted">Đang học</Badge>
      ),
  },
  {
    id: 'feedback',
    heading: 'Nhận xét',
    cell: (row) => row.mayAnswer && <Button onPress={() => ask(row)}>Gửi nhận xét…</Button>,
  },
  {
    id: 'next',
    heading: 'Buổi tới',
    cell: ({ next }) => next && `${viDate(next.on)}, ${next.starts}–${next.ends}: ${next.topic}`,
  },
  { id: 'from', heading: 'Từ ngày', cell: ({ from }) => viDate(from) },
  { id: 'to', heading: 'Đến ngày', cell: ({ to }) => viDate(to) },
  { id: 'lessons', heading: 'Số tiết', align: 'end', cell: ({ lessons }) => lessons && number(lessons) },
  { id: 'organiser', heading: 'Đơn vị tổ chức', cell: ({ organiser }) => organiser },
  { id: 'place', heading: 'Địa điểm', cell: ({ place }) => place },
]
