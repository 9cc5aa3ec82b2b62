import { useMemo, useState } from 'react'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { Exam } from '../../exam/api.ts'
import type { Rechecks } from '../api.ts'
import css from './marking.module.css'
import { columnsOf } from './recheck-columns.tsx'
import { Answer } from './AnswerRecheck.tsx'

export type Row = Rechecks[number]

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
