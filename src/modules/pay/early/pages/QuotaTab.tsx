import { Empty } from '#ui/Empty.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { number } from '#ui/format.ts'
import type { EarlyRaises } from '../api.ts'
import type { Props } from './QuotaWords.tsx'

type Unit = EarlyRaises['quota']['units'][number]

const columns: readonly Column<Unit>[] = [
  { id: 'name', heading: 'Đơn vị', cell: ({ name }) => name, sort: ({ name }) => name, wrap: true, width: 180 },
  { id: 'payroll', heading: 'Biên chế', cell: ({ payroll }) => number(payroll), align: 'end' },
  { id: 'own', heading: 'Chỉ tiêu', cell: ({ own }) => number(own), align: 'end' },
  { id: 'remainder', heading: 'Số dư', cell: ({ remainder }) => number(remainder), align: 'end' },
  { id: 'used', heading: 'Đã dùng', cell: ({ used }) => number(used), align: 'end' },
  { id: 'proposed', heading: 'Đang trong chỉ tiêu', cell: ({ proposed }) => number(proposed), align: 'end' },
]

/** One line a unit that has been given a staff quota. */
export const QuotaTab = ({ answer: { quota } }: Props) => (
  <Table
    label="Chỉ tiêu từng đơn vị"
    rows={quota.units}
    columns={columns}
    empty={
      <Empty title="Chưa có đơn vị nào được giao biên chế" action={<LinkButton to="/to-chuc">Đến tổ chức</LinkButton>}>
        Chỉ tiêu tính từ biên chế giao cho từng đơn vị tại ngày 31/12 của năm xét: cứ đủ 10 người được 1 người.
      </Empty>
    }
  />
)
