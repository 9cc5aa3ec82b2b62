import { useMemo } from 'react'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import { groupingNames } from '../model.ts'
import type { Report, ReportRow } from '../report-api.ts'
import { type Asked, behindPath } from './behind-path.ts'

export function ReportTable({ report }: { readonly report: Report }) {
  const { from, to, by, rows, total } = report
  const columns = useMemo(() => columnsOf({ from, to, by }), [from, to, by])
  return (
    <Table
      label={`Lớp và học viên theo ${groupingNames[by].toLocaleLowerCase('vi')}`}
      rows={[...rows, total]}
      columns={columns}
      rowId={({ key }) => key || 'total'}
      empty="Chưa có lớp nào trong khoảng này"
    />
  )
}

const columnsOf = (asked: Asked): Column<ReportRow>[] => [
  {
    id: 'label',
    heading: groupingNames[asked.by],
    width: 240,
    cell: ({ key, label }) => (key ? label : <strong>{label}</strong>),
  },
  { id: 'classes', heading: 'Số lớp', align: 'end', cell: ({ classes }) => number(classes) },
  {
    id: 'learners',
    heading: 'Lượt học viên',
    align: 'end',
    cell: ({ key, label, learners }) =>
      learners === 0 ? (
        '0'
      ) : (
        <Link to={behindPath(asked, key)} aria-label={`${number(learners)} lượt, ${label}: xem danh sách người`}>
          {number(learners)}
        </Link>
      ),
  },
  { id: 'people', heading: 'Số người', align: 'end', cell: ({ people }) => number(people) },
  { id: 'cost', heading: 'Kinh phí (đồng)', align: 'end', cell: ({ cost }) => number(cost) },
]
