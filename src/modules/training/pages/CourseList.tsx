import { Plus } from 'lucide-react'
import { lazy, Suspense, useMemo, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Course } from '../api.ts'
import { courseColumns } from './course-columns.tsx'
import { retiring } from './course-columns.tsx'
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
  const shown = useMemo(() => (mayAdd ? [...courseColumns, retiring(mutate)] : courseColumns), [mayAdd, mutate])
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
