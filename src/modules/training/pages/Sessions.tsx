import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number, viDate } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { ClassDetail, SessionRow } from '../api.ts'
import css from './training.module.css'

const SessionDialog = lazy(async () => ({ default: (await import('./SessionDialog.tsx')).SessionDialog }))

/** Buổi học: each leads to its attendance. */
export function Sessions({ held }: { readonly held: ClassDetail }) {
  const mayAdd = useMay('POST /api/training/classes/:id/sessions')
  const maySee = useMay('GET /api/training/sessions/:id')
  const [adding, add] = useState(false)
  return (
    <div className={css['form']}>
      {mayAdd && (
        <div className={css['acts']}>
          <Button icon={Plus} onPress={() => add(true)}>
            Thêm buổi học
          </Button>
        </div>
      )}
      <Table
        label="Buổi học"
        rows={held.sessions}
        columns={columns}
        rowName={({ topic }) => topic}
        empty={<Empty title="Chưa có buổi học nào">Thêm buổi học để điểm danh theo danh sách hoặc bằng mã QR.</Empty>}
        {...(maySee && { href: ({ id }: SessionRow) => `/dao-tao/buoi/${id}` })}
      />
      {adding && (
        <Suspense>
          <SessionDialog held={held} onClose={() => add(false)} />
        </Suspense>
      )}
    </div>
  )
}

const columns: Column<SessionRow>[] = [
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
