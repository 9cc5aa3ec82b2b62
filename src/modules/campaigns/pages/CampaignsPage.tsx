import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number, viDate } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { CampaignRow } from '../api.ts'
import { Bar } from './Bar.tsx'
import { StageBadge } from './StageBadge.tsx'

const OpenDialog = lazy(async () => ({ default: (await import('./OpenDialog.tsx')).OpenDialog }))

/** Rà soát danh sách: the campaigns, and how far each is. */
export function CampaignsPage() {
  const rows = useGet<readonly CampaignRow[]>('/campaigns')
  const mayOpen = useMay('POST /api/campaigns')
  const [opening, open] = useState(false)
  return (
    <Page
      title="Rà soát danh sách"
      lead="Các đơn vị xem lại danh sách của mình, xác nhận từng người hoặc đề nghị sửa, rồi nộp trước hạn."
      actions={
        mayOpen && (
          <Button look="primary" icon={Plus} onPress={() => open(true)}>
            Mở đợt rà soát
          </Button>
        )
      }
    >
      <Table
        label="Các đợt rà soát"
        rows={rows}
        columns={columns}
        href={({ id }) => `/ra-soat/${id}`}
        rowName={({ title }) => title}
        empty={<Empty title="Chưa có đợt rà soát nào">Đợt rà soát giao việc cho thủ trưởng từng đơn vị.</Empty>}
      />
      {opening && (
        <Suspense>
          <OpenDialog onClose={() => open(false)} />
        </Suspense>
      )}
    </Page>
  )
}

const columns: Column<CampaignRow>[] = [
  { id: 'title', heading: 'Đợt rà soát', width: 240, wrap: true, cell: ({ title }) => title },
  { id: 'stage', heading: 'Trạng thái', cell: (row) => <StageBadge campaign={row} /> },
  { id: 'due', heading: 'Hạn', sort: ({ dueOn }) => dueOn, cell: ({ dueOn }) => viDate(dueOn) },
  {
    id: 'units',
    heading: 'Đơn vị đã nộp',
    width: 200,
    cell: ({ handedIn, units }) => <Bar done={handedIn} of={units} noun="đơn vị" />,
  },
  { id: 'waiting', heading: 'Đề nghị chờ trả lời', align: 'end', cell: ({ waiting }) => number(waiting) },
  { id: 'by', heading: 'Người mở', cell: ({ openedBy }) => openedBy },
]
