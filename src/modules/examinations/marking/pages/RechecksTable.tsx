import { useMemo, useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { viDate } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../../exam/api.ts'
import type { Rechecks } from '../api.ts'
import css from './marking.module.css'

type Row = Rechecks[number]

/** Đơn phúc khảo và trả lời. */
export function RechecksTable({ exam }: { readonly exam: Exam }) {
  const rows = useGet<Rechecks>(`/exams/${exam.id}/rechecks`)
  const [open, show] = useState<Row | null>(null)
  const isPanel = exam.mine !== null
  const columns = useMemo(() => columnsOf(isPanel ? show : null), [isPanel])
  if (rows.length === 0) return null
  return (
    <section className={css['part']}>
      <h2>Phúc khảo</h2>
      <Table label="Đơn phúc khảo" rows={rows} columns={columns} empty="" />
      {open && <Answer examId={exam.id} row={open} onClose={() => show(null)} />}
    </section>
  )
}

const columnsOf = (answer: ((row: Row) => void) | null): Column<Row>[] => [
  { id: 'number', heading: 'Số báo danh', cell: ({ number }) => number },
  { id: 'name', heading: 'Thí sinh', width: 180, cell: ({ fullName }) => fullName },
  { id: 'on', heading: 'Ngày nộp', cell: ({ askedOn }) => viDate(askedOn as PlainDate) },
  { id: 'reason', heading: 'Lý do', width: 220, wrap: true, cell: ({ reason }) => reason },
  {
    id: 'answer',
    heading: 'Trả lời',
    width: 260,
    wrap: true,
    cell: (row) =>
      row.answer
        ? `${row.answer} (${row.answeredBy})`
        : answer && <Button onPress={() => answer(row)}>Trả lời…</Button>,
  },
]

type AnswerProps = { readonly examId: string; readonly row: Row; readonly onClose: () => void }

function Answer({ examId, row, onClose }: AnswerProps) {
  const [answer, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/rechecks/${row.id}/answer`, { answer }, { idempotencyKey }),
    done: onClose,
  })
  return (
    <ConfirmDialog
      title={`Trả lời đơn phúc khảo của ${row.fullName}`}
      isOpen
      onClose={onClose}
      confirm="Trả lời"
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <p>Nếu điểm phải sửa, hãy đề nghị sửa từ bài của thí sinh; người khác đồng ý rồi hãy trả lời.</p>
      <TextArea label="Kết quả phúc khảo" required value={answer} onChange={write} />
    </ConfirmDialog>
  )
}
