import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import type { ClassDetail, SessionRow } from '../api.ts'
import { sessionColumns } from './session-columns.ts'
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
        columns={sessionColumns}
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
