import { Suspense } from 'react'
import type { Query } from '#ui/api.ts'
import { Empty } from '#ui/Empty.tsx'
import { decimal } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { People } from '../api.ts'

export type Asked = { readonly title: string; readonly query: Query }
type Props = { readonly examId: string; readonly asked: Asked; readonly onClose: () => void }

/** Những người sau một con số. */
export const PeoplePanel = ({ examId, asked, onClose }: Props) => (
  <SidePanel title={asked.title} onClose={onClose}>
    <Suspense fallback={<Skeleton />}>
      <Rows examId={examId} asked={asked} />
    </Suspense>
  </SidePanel>
)

function Rows({ examId, asked }: Omit<Props, 'onClose'>) {
  const rows = useGet<People>(`/exams/${examId}/analysis/people`, asked.query)
  return (
    <Table
      label={asked.title}
      rows={rows}
      columns={columns}
      rowId={({ candidateId }) => candidateId}
      href={({ personId }) => `/con-nguoi/${personId}`}
      rowName={({ fullName }) => fullName}
      empty={<Empty title="Không có ai" />}
    />
  )
}

const columns: Column<People[number]>[] = [
  { id: 'name', heading: 'Họ tên', width: 150, cell: ({ fullName }) => fullName },
  { id: 'points', heading: 'Điểm', align: 'end', cell: ({ points }) => decimal(points) },
  { id: 'unit', heading: 'Đơn vị', width: 150, wrap: true, cell: ({ unitName }) => unitName },
]
