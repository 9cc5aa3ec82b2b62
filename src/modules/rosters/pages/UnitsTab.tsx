import { Badge } from '#ui/Badge.tsx'
import { number } from '#ui/format.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Import } from '../api.ts'

type Unit = Import['units'][number]

/** Units that the list names, and which of them are not yet in the organisation. */
export const UnitsTab = ({ list }: { readonly list: Import }) => (
  <Table
    label="Đơn vị trong danh sách"
    rows={list.units}
    columns={columns}
    rowId={({ name }) => name}
    empty="Chưa dòng nào được nhận, nên chưa có đơn vị nào."
  />
)

const columns: readonly Column<Unit>[] = [
  { id: 'name', heading: 'Đơn vị', cell: ({ name }) => name, sort: ({ name }) => name, width: 280 },
  { id: 'rows', heading: 'Số người', cell: ({ rows }) => number(rows), align: 'end', sort: ({ rows }) => rows },
  {
    id: 'new',
    heading: 'Trong cơ cấu tổ chức',
    cell: ({ isNew }) => (isNew ? <Badge tone="waits">Chưa có, sẽ được lập</Badge> : <Badge tone="done">Đã có</Badge>),
    sort: ({ isNew }) => (isNew ? 0 : 1),
  },
]
