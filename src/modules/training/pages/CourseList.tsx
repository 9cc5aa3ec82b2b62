import { Plus } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Course } from '../api.ts'
import { certificateNames, courseKindNames, subjectNames } from '../model.ts'
import css from './training.module.css'

const CourseDialog = lazy(async () => ({ default: (await import('./CourseDialog.tsx')).CourseDialog }))

/** Danh mục chương trình */
export function CourseList() {
  const rows = useGet<readonly Course[]>('/training/courses')
  const mayAdd = useMay('POST /api/training/courses')
  const [adding, add] = useState(false)
  const retire = useAct<string>({
    run: (id, idempotencyKey) => post(`/training/courses/${id}/retire`, {}, { idempotencyKey }),
  })
  const { mutate } = retire
  const shown = useMemo(() => (mayAdd ? [...columns, retiring(mutate)] : columns), [mayAdd, mutate])
  return (
    <div className={css['form']}>
      {mayAdd && (
        <div className={css['acts']}>
          <Button icon={Plus} onPress={() => add(true)}>
            Thêm chương trình
          </Button>
        </div>
      )}
      <Table
        label="Danh mục chương trình"
        rows={rows}
        columns={shown}
        empty={
          <Empty title="Danh mục chưa có chương trình">Lớp mở từ danh mục lấy sẵn nội dung, số tiết, chứng chỉ.</Empty>
        }
      />
      {adding && (
        <Suspense>
          <CourseDialog onClose={() => add(false)} />
        </Suspense>
      )}
    </div>
  )
}

const columns: Column<Course>[] = [
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

const retiring = (retire: (id: string) => void): Column<Course> => ({
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
