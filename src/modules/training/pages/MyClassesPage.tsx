import { lazy, Suspense, useMemo, useState } from 'react'
import { Empty } from '#ui/Empty.tsx'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { MyClass } from '../feedback-api.ts'
import { columnsOf } from './my-class-columns.tsx'

const FeedbackDialog = lazy(async () => ({ default: (await import('./FeedbackDialog.tsx')).FeedbackDialog }))

/** Lớp của tôi: where I was sent, when the next session is, what I say of it afterwards. */
export function MyClassesPage() {
  const rows = useGet<readonly MyClass[]>('/training/mine')
  const [asked, ask] = useState<MyClass | null>(null)
  const columns = useMemo(() => columnsOf(ask), [])
  return (
    <Page title="Lớp của tôi" lead="Điểm danh: quét mã QR trên màn hình của giảng viên trong buổi học.">
      <Table
        label="Lớp của tôi"
        rows={rows}
        columns={columns}
        rowName={({ name }) => name}
        empty={<Empty title="Chưa được cử đi học lớp nào">Lớp hiện ở đây khi quyết định cử đi học được ký.</Empty>}
      />
      {asked && (
        <Suspense>
          <FeedbackDialog of={asked} onClose={() => ask(null)} />
        </Suspense>
      )}
    </Page>
  )
}
