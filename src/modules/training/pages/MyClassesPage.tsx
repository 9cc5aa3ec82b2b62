import { lazy, Suspense, useMemo, useState } from 'react'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { outcomeNames } from '../model.ts'
import type { MyClass } from '../session-api.ts'

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

const columnsOf = (ask: (one: MyClass) => void): Column<MyClass>[] => [
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
