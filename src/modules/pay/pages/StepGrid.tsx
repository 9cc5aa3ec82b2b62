import { useMemo } from 'react'
import { decimal, number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { StepCounts } from '../api.ts'
import css from './pay.module.css'
import { peopleOf } from './people-of.ts'

type Row = StepCounts['rows'][number]
type RankLine = { readonly id: string; readonly title: string; readonly steps: readonly Row[] }
type Props = { readonly counts: StepCounts; readonly unitId: string | undefined }

/** Ngạch × bậc: how many people stand where, with the coefficient beneath. */
export function StepGrid({ counts: { rows, people }, unitId }: Props) {
  const lines = useMemo(() => linesOf(rows), [rows])
  const columns = useMemo(() => columnsOf(rows, unitId), [rows, unitId])
  const last = Math.max(...rows.map(({ step }) => step))
  return (
    <Table
      label="Số người theo ngạch và bậc"
      rows={lines}
      columns={columns}
      empty=""
      foot={<Foot rows={rows} last={last} people={people} unitId={unitId} />}
    />
  )
}

function linesOf(rows: readonly Row[]): RankLine[] {
  const ranks = new Map<string, Row[]>()
  for (const row of rows) ranks.set(row.rank, [...(ranks.get(row.rank) ?? []), row])
  return [...ranks].map(([id, steps]) => ({ id, title: steps[0]!.rankTitle, steps }))
}

const sum = (rows: readonly Row[], of: 'people' | 'beyondTopStep' = 'people') =>
  rows.reduce((total, row) => total + row[of], 0)

function columnsOf(rows: readonly Row[], unitId: string | undefined): Column<RankLine>[] {
  const last = Math.max(...rows.map(({ step }) => step))
  const steps = Array.from({ length: last }, (_, index) => index + 1)
  return [
    {
      id: 'rank',
      heading: 'Ngạch, chức danh',
      cell: ({ id, title }) => (
        <>
          {title} <span className={css['code']}>{id}</span>
        </>
      ),
      sort: ({ title }) => title,
      width: 140,
    },
    ...steps.map((step): Column<RankLine> => ({
      id: String(step),
      heading: step === 1 ? 'Bậc 1' : String(step),
      align: 'end',
      cell: (line) => <Cell rows={line.steps.filter((row) => row.step === step)} unitId={unitId} />,
    })),
    {
      id: 'all',
      heading: 'Cộng',
      align: 'end',
      sort: (line) => sum(line.steps),
      cell: ({ id, steps: held }) => <Link to={peopleOf({ rank: id, unitId })}>{number(sum(held))}</Link>,
    },
    {
      id: 'beyond',
      heading: 'Vượt khung',
      align: 'end',
      cell: ({ id, steps: held }) => <Beyond people={sum(held, 'beyondTopStep')} rank={id} unitId={unitId} />,
    },
  ]
}

/** Two coefficients in one step: a scale that changed, or a figure kept as the file has it. */
function Cell({ rows, unitId }: { readonly rows: readonly Row[]; readonly unitId: string | undefined }) {
  const [first] = rows
  if (!first) return <span className={css['none']}>–</span>
  return (
    <>
      <Link to={peopleOf({ rank: first.rank, step: first.step, unitId })}>{number(sum(rows))}</Link>
      <span className={css['coefficient']}>{rows.map(({ coefficient }) => decimal(coefficient)).join('; ')}</span>
    </>
  )
}

type BeyondProps = { readonly people: number; readonly rank?: string; readonly unitId: string | undefined }

/** Nobody opens nothing. */
const Beyond = ({ people, ...behind }: BeyondProps) =>
  people === 0 ? number(0) : <Link to={peopleOf({ ...behind, beyond: true })}>{number(people)}</Link>

const Foot = ({
  rows,
  last,
  people,
  unitId,
}: {
  readonly rows: readonly Row[]
  readonly last: number
  readonly people: number
  readonly unitId: string | undefined
}) => (
  <tr>
    <td>Cộng</td>
    {Array.from({ length: last }, (_, index) => (
      <td key={index} data-align="end">
        <Link to={peopleOf({ step: index + 1, unitId })}>
          {number(sum(rows.filter(({ step }) => step === index + 1)))}
        </Link>
      </td>
    ))}
    <td data-align="end">
      <Link to={peopleOf({ unitId })}>{number(people)}</Link>
    </td>
    <td data-align="end">
      <Beyond people={sum(rows, 'beyondTopStep')} unitId={unitId} />
    </td>
  </tr>
)
