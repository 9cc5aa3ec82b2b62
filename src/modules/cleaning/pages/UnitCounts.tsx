import { useMemo } from 'react'
import { type Column, Table } from '#ui/Table.tsx'
import type { Rules } from '../api.ts'
import { Bar } from './Bar.tsx'

type Rule = Rules['rules'][number]
type Unit = Rule['units'][number]

/** Số người vướng theo đơn vị. */
export function UnitCounts({ rule }: { readonly rule: Rule }) {
  const columns = useMemo(() => columnsOf(rule.units[0]?.people ?? 0), [rule])
  if (rule.units.length < 2) return null
  return (
    <section aria-label="Theo đơn vị">
      <h2>Theo đơn vị</h2>
      <Table
        label="Số người vướng theo đơn vị"
        rows={rule.units}
        columns={columns}
        rowId={({ unitId }) => unitId ?? 'ngoai'}
        empty="Không ai vướng"
      />
    </section>
  )
}

const columnsOf = (most: number): Column<Unit>[] => [
  { id: 'unit', heading: 'Đơn vị', width: 260, wrap: true, cell: ({ unitName }) => unitName },
  { id: 'people', heading: 'Số người', cell: ({ people }) => <Bar count={people} most={most} /> },
]
