import { useMemo } from 'react'
import { Chart } from '#ui/Chart.tsx'
import { decimal, percent } from '#ui/format.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Unit } from './AnalysisTab.tsx'
import type { Ask } from './ask.ts'
import { Count } from './Count.tsx'

export function Units({ units, ask }: Ask & { readonly units: readonly Unit[] }) {
  const data = useMemo(
    () => ({
      kind: 'bar' as const,
      labels: units.map(({ unitName }) => unitName),
      series: [{ name: 'Tỷ lệ đạt', values: units.map(({ share }) => Number(share)) }],
      unit: '%',
    }),
    [units],
  )
  const columns = useMemo<Column<Unit>[]>(() => unitColumns(ask), [ask])
  const table = (
    <Table label="So sánh đơn vị" rows={units} columns={columns} rowId={({ unitId }) => unitId ?? 'none'} empty="" />
  )
  return <Chart label="Tỷ lệ đạt theo đơn vị, %" data={data} table={table} />
}

const unitColumns = (ask: Ask['ask']): Column<Unit>[] => [
  { id: 'unit', heading: 'Đơn vị', width: 240, wrap: true, cell: ({ unitName }) => unitName },
  {
    id: 'sat',
    heading: 'Dự thi',
    align: 'end',
    cell: (row) => (
      <Count count={row.sat} onPress={() => ask({ title: row.unitName, query: { unitId: row.unitId ?? 'none' } })} />
    ),
  },
  {
    id: 'passed',
    heading: 'Đạt',
    align: 'end',
    cell: (row) => (
      <Count
        count={row.passed}
        onPress={() => ask({ title: `${row.unitName}: đạt`, query: { unitId: row.unitId ?? 'none', passed: 'true' } })}
      />
    ),
  },
  { id: 'share', heading: 'Tỷ lệ đạt', align: 'end', cell: ({ share }) => percent(share) },
  {
    id: 'mean',
    heading: 'Điểm trung bình',
    align: 'end',
    sort: ({ mean }) => Number(mean),
    cell: ({ mean }) => decimal(mean),
  },
]
