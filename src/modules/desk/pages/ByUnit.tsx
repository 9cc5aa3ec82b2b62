import { useMemo } from 'react'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { DutyRow } from '../api.ts'
import type { Desk } from './useDesk.ts'
import { late } from './when.ts'

type UnitLine = { readonly id: string; readonly name: string; readonly rows: readonly DutyRow[] }

/** Đơn vị × loại việc: each figure opens its list. */
export function ByUnit({ desk: { rows, choices } }: { readonly desk: Desk }) {
  const lines = useMemo(() => linesOf(rows), [rows])
  const columns = useMemo(() => columnsOf(choices.kinds), [choices.kinds])
  return (
    <Table
      label="Việc theo đơn vị"
      rows={lines}
      columns={columns}
      empty="Không có việc nào khớp."
      foot={<Foot rows={rows} kinds={choices.kinds} />}
    />
  )
}

function linesOf(rows: readonly DutyRow[]): UnitLine[] {
  const units = new Map<string, DutyRow[]>()
  for (const row of rows) units.set(row.unitId, [...(units.get(row.unitId) ?? []), row])
  return [...units]
    .map(([id, here]) => ({ id, name: here[0]!.unitName, rows: here }))
    .toSorted((a, b) => collator.compare(a.name, b.name))
}

const collator = new Intl.Collator('vi', { numeric: true })

type Kinds = Desk['choices']['kinds']

const columnsOf = (kinds: Kinds): Column<UnitLine>[] => [
  { id: 'unit', heading: 'Đơn vị', cell: ({ name }) => name, sort: ({ name }) => name, width: 240 },
  {
    id: 'late',
    heading: 'Quá hạn',
    align: 'end',
    cell: (line) => <Count line={line} rows={line.rows.filter(({ overdue }) => overdue)} more={`&khi=${late}`} />,
    sort: ({ rows }) => rows.filter(({ overdue }) => overdue).length,
  },
  ...kinds.map(({ kind, name }): Column<UnitLine> => ({
    id: kind,
    heading: name,
    align: 'end',
    cell: (line) => <Count line={line} rows={ofKind(line.rows, kind)} more={`&viec=${kind}`} />,
    sort: ({ rows }) => ofKind(rows, kind).length,
  })),
  {
    id: 'all',
    heading: 'Tất cả',
    align: 'end',
    cell: (line) => <Count line={line} rows={line.rows} more="" />,
    sort: ({ rows }) => rows.length,
  },
]

const ofKind = (rows: readonly DutyRow[], kind: string) => rows.filter((row) => row.kind === kind)

type CountProps = { readonly line: UnitLine; readonly rows: readonly DutyRow[]; readonly more: string }

const Count = ({ line, rows, more }: CountProps) =>
  rows.length === 0 ? '–' : <Link to={`/ban-lam-viec?don-vi=${line.id}${more}`}>{number(rows.length)}</Link>

const Foot = ({ rows, kinds }: { readonly rows: readonly DutyRow[]; readonly kinds: Kinds }) => (
  <tr>
    <td>Cộng</td>
    <td data-align="end">{number(rows.filter(({ overdue }) => overdue).length)}</td>
    {kinds.map(({ kind }) => (
      <td key={kind} data-align="end">
        {number(ofKind(rows, kind).length)}
      </td>
    ))}
    <td data-align="end">{number(rows.length)}</td>
  </tr>
)
