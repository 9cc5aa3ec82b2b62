import { useMemo } from 'react'
import { Chart } from '#ui/Chart.tsx'
import { decimal } from '#ui/format.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Analysis } from '../api.ts'
import type { Ask } from './ask.ts'
import { Count } from './Count.tsx'

export function Spread({ spread, ask }: Ask & { readonly spread: Analysis['spread'] }) {
  const data = useMemo(
    () => ({
      kind: 'bar' as const,
      labels: spread.map(({ from, to }) => `${decimal(from)}–${decimal(to)}`),
      series: [{ name: 'Số người', values: spread.map(({ people }) => people) }],
    }),
    [spread],
  )
  const columns = useMemo(() => columnsOf(spread, ask), [spread, ask])
  const table = <Table label="Phổ điểm" rows={spread} columns={columns} rowId={({ from }) => from} empty="" />
  return <Chart label="Phổ điểm" data={data} table={table} />
}

type Row = Analysis['spread'][number]

const columnsOf = (spread: readonly Row[], ask: Ask['ask']): Column<Row>[] => [
  { id: 'from', heading: 'Điểm', cell: words },
  {
    id: 'people',
    heading: 'Số người',
    align: 'end',
    cell: (row) => (
      <Count
        count={row.people}
        onPress={() => ask({ title: `Điểm ${words(row)}`, query: { tenth: spread.indexOf(row) } })}
      />
    ),
  },
]

const words = ({ from, to }: Row) => `${decimal(from)}–${decimal(to)}`
