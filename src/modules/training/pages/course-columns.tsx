import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { number } from '#ui/format.ts'
import type { Column } from '#ui/Table.tsx'
import type { Course } from '../api.ts'
import { certificateNames, courseKindNames, subjectNames } from '../model.ts'

export const courseColumns: Column<Course>[] = [
  { id: 'name', heading: 'Chương trình', width: 260, wrap: true, sort: ({ name }) => name, cell: ({ name }) => name },
  { id: 'subject', heading: 'Nội dung', cell: ({ subject }) => subjectNames[subject] },
  { id: 'kind', heading: 'Loại', cell: ({ kind }) => courseKindNames[kind] },
  { id: 'lessons', heading: 'Số tiết', align: 'end', cell: ({ lessons }) => number(lessons) },
  { id: 'certificate', heading: 'Chứng chỉ', cell: ({ certificate }) => certificate && certificateNames[certificate] },
  {
    id: 'competency',
    heading: 'Năng lực công nhận',
    cell: ({ competency }) => competency && `${competency.code}, mức ${competency.level}`,
  },
  { id: 'classes', heading: 'Lớp đã mở', align: 'end', cell: ({ classes }) => number(classes) },
]

export const retiring = (retire: (id: string) => void): Column<Course> => ({
  id: 'retire',
  heading: 'Tình trạng',
  cell: ({ id, name, retired }) =>
    retired ? (
      <Badge tone="draft">Thôi dùng</Badge>
    ) : (
      <Button look="quiet" aria-label={`Thôi dùng ${name}`} onPress={() => retire(id)}>
        Thôi dùng
      </Button>
    ),
})
