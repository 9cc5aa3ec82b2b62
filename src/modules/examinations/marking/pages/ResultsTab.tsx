import { useState } from 'react'
import { Empty } from '#ui/Empty.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { decimal, number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { Exam } from '../../exam/api.ts'
import type { Results } from '../api.ts'
import { LinesPanel } from './LinesPanel.tsx'
import css from './marking.module.css'
import { PublicationBar } from './PublicationBar.tsx'
import { RechecksTable } from './RechecksTable.tsx'
import { columns } from './result-columns.tsx'

export type Row = Results['rows'][number]

/** Kết quả: điểm của mọi thí sinh, công bố, phúc khảo. */
export function ResultsTab({ exam }: { readonly exam: Exam }) {
  const held = useGet<Results>(`/exams/${exam.id}/results`)
  const [open, show] = useState<Row | null>(null)
  const { candidates, marked, passed, absent, waiting } = held.counts
  return (
    <div className={css['stack']}>
      <section className={css['part']}>
        <p>
          {number(candidates)} thí sinh: {number(marked)} đã có điểm, {number(passed)} đạt, {number(waiting)} đang chờ,{' '}
          {number(absent)} vắng. Đạt từ {decimal(held.exam.passPoints)} trên {decimal(held.exam.total)} điểm.
        </p>
        <div className={css['acts']}>
          <FileLink href={`/api/exams/${exam.id}/results/export`} look="secondary">
            Xuất Excel
          </FileLink>
          <PublicationBar exam={exam} results={held} />
        </div>
        <Table
          label="Kết quả của thí sinh"
          rows={held.rows}
          columns={columns}
          rowId={({ candidateId }) => candidateId}
          rowName={({ fullName }) => fullName}
          onOpen={(row) => row.attemptId && show(row)}
          empty={<Empty title="Chưa có thí sinh" />}
        />
      </section>
      <RechecksTable exam={exam} />
      {open && <LinesPanel exam={exam} candidateId={open.candidateId} onClose={() => show(null)} />}
    </div>
  )
}
