import { decimal, number } from '#ui/format.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { StepCounts } from '../api.ts'
import { peopleOf } from './people-of.ts'

type Row = StepCounts['rows'][number]

export const listColumns: readonly Column<Row>[] = [
  { id: 'title', heading: 'Ngạch, chức danh', cell: ({ rankTitle }) => rankTitle, width: 260 },
  { id: 'rank', heading: 'Mã ngạch', cell: ({ rank }) => rank, width: 110 },
  { id: 'step', heading: 'Bậc', cell: ({ step }) => step, align: 'end' },
  { id: 'coefficient', heading: 'Hệ số', cell: ({ coefficient }) => decimal(coefficient), align: 'end' },
  { id: 'people', heading: 'Số người', cell: ({ people }) => number(people), align: 'end' },
  {
    id: 'beyondTopStep',
    heading: 'Hưởng vượt khung',
    cell: ({ beyondTopStep }) => number(beyondTopStep),
    align: 'end',
  },
]

/** One line a step, as the workbook has it. */
export const StepList = ({ counts, unitId }: { readonly counts: StepCounts; readonly unitId: string | undefined }) => (
  <Table
    label="Số người ở từng bậc"
    rows={counts.rows}
    columns={listColumns}
    rowId={({ rank, step, coefficient }) => `${rank} ${step} ${coefficient}`}
    href={({ rank, step }) => peopleOf({ rank, step, unitId })}
    empty=""
  />
)
