import { FileLink } from '#ui/FileLink.tsx'
import { decimal, number } from '#ui/format.ts'
import { type Column, Table } from '#ui/Table.tsx'
import css from '../../marking/pages/marking.module.css'
import { flagNames } from '../flags.ts'
import type { Item } from './AnalysisTab.tsx'

type ItemsProps = { readonly items: readonly Item[]; readonly open: (item: Item) => void; readonly examId: string }

export const Items = ({ items, open, examId }: ItemsProps) => (
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
