import { lazy, Suspense, useMemo, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { decimal } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { PaySheet } from '../sheet-api.ts'
import { columnsShown, noteOf, totalAmount } from '../sheet-columns.ts'
import { Amount, Figure } from './Amount.tsx'
import { Name } from './Name.tsx'
import css from './payroll.module.css'
import { type Line, linesOf, type PersonLine } from './sheet-lines.ts'

const AllowanceDecision = lazy(async () => ({
  default: (await import('./AllowanceDecision.tsx')).AllowanceDecision,
}))

/** Each unit with its subtotal, then its people; the whole at the foot. */
export function SheetTable({ sheet }: { readonly sheet: PaySheet }) {
  const lines = useMemo(() => linesOf(sheet), [sheet])
  const columns = useMemo(() => columnsOf(sheet), [sheet])
  const mayDraft = useMay('POST /api/decisions')
  const [people, decide] = useState<readonly PersonLine[] | null>(null)
  const acts = (chosen: readonly Line[]) => {
    const persons = chosen.filter((line) => line.kind === 'person')
    return (
      <Button look="primary" isDisabled={persons.length === 0} onPress={() => decide(persons)}>
        Lập quyết định phụ cấp
      </Button>
    )
  }
  return (
    <>
      <Table
        label={`Bảng lương tháng ${sheet.month.slice(5, 7)}/${sheet.month.slice(0, 4)}`}
        rows={lines}
        columns={columns}
        rowName={(line) => (line.kind === 'person' ? line.row.fullName : line.total.unitName)}
        noun="dòng"
        empty=""
        foot={<Foot sheet={sheet} selects={mayDraft} />}
        {...(mayDraft && { renderActs: acts })}
      />
      {people && (
        <Suspense>
          <AllowanceDecision people={people.map(({ row }) => row)} onClose={() => decide(null)} />
        </Suspense>
      )}
    </>
  )
}

const columnsOf = (sheet: PaySheet): Column<Line>[] => [
  { id: 'fullName', heading: 'Họ và tên', cell: (line) => <Name line={line} />, width: 190 },
  { id: 'at', heading: 'TT', align: 'end', cell: (line) => (line.kind === 'person' ? line.at : '') },
  { id: 'rank', heading: 'Mã ngạch', cell: (line) => (line.kind === 'person' ? (line.row.rank ?? '') : '') },
  { id: 'step', heading: 'Bậc', align: 'end', cell: (line) => (line.kind === 'person' ? (line.row.step ?? '') : '') },
  ...columnsShown(sheet).map((column): Column<Line> => ({
    id: column.id,
    heading: column.heading,
    align: 'end',
    cell(line) {
      if (line.kind === 'person' && column.kind === 'money')
        return <Amount row={line.row} part={column.part} heading={column.heading} month={sheet.month} />
      if (line.kind === 'person') return coefficient(line.row.coefficients?.[column.part as 'total'])
      return column.kind === 'money' ? <Figure value={totalAmount(line.total, column.part)} strong /> : ''
    },
  })),
  {
    id: 'note',
    heading: 'Ghi chú',
    wrap: true,
    width: 260,
    cell: (line) => (line.kind === 'person' ? <span className={css['note']}>{noteOf(line.row)}</span> : ''),
  },
]

const coefficient = (text: string | undefined) =>
  text === undefined ? '' : <span data-none={text === '0' || undefined}>{decimal(text)}</span>

const Foot = ({ sheet, selects }: { readonly sheet: PaySheet; readonly selects: boolean }) => (
  <tr>
    {selects && <td className={css['check']} />}
    <td>Cộng {sheet.total.people} người</td>
    <td colSpan={3} />
    {columnsShown(sheet).map((column) => (
      <td key={column.id} data-align="end">
        {column.kind === 'money' && <Figure value={totalAmount(sheet.total, column.part)} strong />}
      </td>
    ))}
    <td />
  </tr>
)
