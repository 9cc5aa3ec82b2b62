import { number, viDate } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { ClassRow } from '../api.ts'
import { subjectNames } from '../model.ts'
import { StateBadge } from './StateBadge.tsx'

export const classColumns: Column<ClassRow>[] = [
  { id: 'name', heading: 'Lớp', width: 260, wrap: true, sort: ({ name }) => name, cell: ({ name }) => name },
  { id: 'state', heading: 'Tình trạng', cell: ({ state }) => <StateBadge state={state} /> },
  { id: 'from', heading: 'Khai giảng', sort: ({ from }) => from, cell: ({ from }) => viDate(from) },
  { id: 'to', heading: 'Kết thúc', sort: ({ to }) => to, cell: ({ to }) => viDate(to) },
  {
    id: 'people',
    heading: 'Học viên',
    align: 'end',
    sort: ({ learners }) => learners,
    cell: ({ learners, candidates }) =>
      candidates > 0 ? `${number(learners)} + ${number(candidates)}` : number(learners),
  },
  { id: 'seats', heading: 'Chỗ', align: 'end', cell: ({ seats }) => seats && number(seats) },
  { id: 'lessons', heading: 'Số tiết', align: 'end', cell: ({ lessons }) => lessons && number(lessons) },
  { id: 'organiser', heading: 'Đơn vị tổ chức', cell: ({ organiser }) => organiser },
  { id: 'subject', heading: 'Nội dung', cell: ({ subject }) => subjectNames[subject] },
  {
    id: 'cost',
    heading: 'Kinh phí (đồng)',
    align: 'end',
    sort: ({ cost }) => cost,
    cell: ({ cost }) => cost && number(cost),
  },
]
