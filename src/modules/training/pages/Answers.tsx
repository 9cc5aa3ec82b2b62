import { decimal, number } from '#ui/format.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Feedback } from '../api.ts'

type Asked = NonNullable<Feedback['questions']>[number]

export const Answers = ({ rows }: { readonly rows: readonly Asked[] }) => (
  <Table label="Nhận xét" rows={rows} columns={columns} rowId={({ question }) => question} empty="Chưa có phiếu" />
)

const columns: Column<Asked>[] = [
  { id: 'question', heading: 'Câu hỏi', width: 240, cell: ({ question }) => question },
  { id: 'mean', heading: 'Trung bình', align: 'end', cell: ({ mean }) => decimal(mean) },
  ...[1, 2, 3, 4, 5].map((mark): Column<Asked> => ({
    id: String(mark),
    heading: `${mark} điểm`,
    align: 'end',
    cell: ({ counts }) => number(counts[mark - 1] ?? 0),
  })),
]
