import { useMemo, useState } from 'react'
import { Chart } from '#ui/Chart.tsx'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { decimal, number, percent } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Exam } from '../../exam/api.ts'
import css from '../../marking/pages/marking.module.css'
import type { Analysis } from '../api.ts'
import { flagNames } from '../item.ts'
import { ItemPanel } from './ItemPanel.tsx'
import { type Asked, PeoplePanel } from './PeoplePanel.tsx'

type Item = Analysis['items'][number]
type Unit = Analysis['units'][number]

/** Phân tích: phổ điểm, đơn vị, từng câu hỏi; every number opens its people. */
export function AnalysisTab({ exam }: { readonly exam: Exam }) {
  const held = useGet<Analysis>(`/exams/${exam.id}/analysis`)
  const [asked, ask] = useState<Asked | null>(null)
  const [item, open] = useState<Item | null>(null)
  if (held.papers === 0) return <Empty title="Chưa có bài thi đã chấm xong" />
  return (
    <div className={css['stack']}>
      <p>
        {number(held.papers)} bài thi, điểm trung bình {decimal(held.mean)}, {number(held.passed)} người đạt.
      </p>
      <Spread spread={held.spread} ask={ask} />
      <Units units={held.units} ask={ask} />
      <Items items={held.items} open={open} examId={exam.id} />
      {item && <ItemPanel item={item} ask={ask} onClose={() => open(null)} />}
      {asked && <PeoplePanel examId={exam.id} asked={asked} onClose={() => ask(null)} />}
    </div>
  )
}

type Ask = { readonly ask: (asked: Asked) => void }

function Spread({ spread, ask }: Ask & { readonly spread: Analysis['spread'] }) {
  const data = useMemo(
    () => ({
      kind: 'bar' as const,
      labels: spread.map(({ from, to }) => `${decimal(from)}–${decimal(to)}`),
      series: [{ name: 'Số người', values: spread.map(({ people }) => people) }],
    }),
    [spread],
  )
  const columns = useMemo<Column<Analysis['spread'][number]>[]>(
    () => [
      { id: 'from', heading: 'Điểm', cell: ({ from, to }) => `${decimal(from)}–${decimal(to)}` },
      {
        id: 'people',
        heading: 'Số người',
        align: 'end',
        cell: (row) => (
          <Count
            count={row.people}
            onPress={() =>
              ask({ title: `Điểm ${decimal(row.from)}–${decimal(row.to)}`, query: { tenth: spread.indexOf(row) } })
            }
          />
        ),
      },
    ],
    [spread, ask],
  )
  const table = <Table label="Phổ điểm" rows={spread} columns={columns} rowId={({ from }) => from} empty="" />
  return <Chart label="Phổ điểm" data={data} table={table} />
}

function Units({ units, ask }: Ask & { readonly units: readonly Unit[] }) {
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

export const Count = ({ count, onPress }: { readonly count: number; readonly onPress: () => void }) =>
  count === 0 ? (
    <span>0</span>
  ) : (
    <Button look="quiet" onPress={onPress}>
      {number(count)}
    </Button>
  )

type ItemsProps = { readonly items: readonly Item[]; readonly open: (item: Item) => void; readonly examId: string }

const Items = ({ items, open, examId }: ItemsProps) => (
  <section className={css['part']}>
    <h2>Từng câu hỏi</h2>
    <p className={css['soft']}>
      Độ khó p = tỷ lệ điểm trung bình đạt được (0–1). Độ phân biệt D = p của nhóm 27% thí sinh điểm cao nhất trừ p của
      nhóm 27% điểm thấp nhất.
    </p>
    <div className={css['acts']}>
      <FileLink href={`/api/exams/${examId}/analysis/export`} look="secondary">
        Xuất Excel
      </FileLink>
    </div>
    <Table
      label="Phân tích từng câu hỏi"
      rows={items}
      columns={itemColumns}
      rowId={({ questionId, version }) => `${questionId} ${version}`}
      rowName={({ prompt }) => prompt}
      onOpen={open}
      empty=""
    />
  </section>
)

const itemColumns: Column<Item>[] = [
  { id: 'prompt', heading: 'Câu hỏi', width: 320, wrap: true, cell: ({ prompt }) => prompt },
  {
    id: 'facility',
    heading: 'Độ khó p',
    align: 'end',
    sort: ({ facility }) => Number(facility),
    cell: ({ facility }) => decimal(facility),
  },
  {
    id: 'discrimination',
    heading: 'Độ phân biệt D',
    align: 'end',
    sort: ({ discrimination }) => Number(discrimination),
    cell: ({ discrimination }) => decimal(discrimination),
  },
  { id: 'answered', heading: 'Số người', align: 'end', cell: ({ answered }) => number(answered) },
  {
    id: 'flags',
    heading: 'Cần xem lại',
    width: 220,
    wrap: true,
    cell: ({ flags }) => flags.map((flag) => flagNames[flag]).join('; '),
  },
  { id: 'topic', heading: 'Chuyên đề', width: 180, wrap: true, cell: ({ topic }) => topic },
]
