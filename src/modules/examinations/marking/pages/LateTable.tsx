import { useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { useGet } from '#ui/query.ts'
import { Table } from '#ui/Table.tsx'
import type { Exam } from '../../exam/api.ts'
import type { LateAnswers } from '../api.ts'
import css from './marking.module.css'
import { columns } from './late-columns.tsx'
import { Decide } from './DecideLate.tsx'

export type Row = LateAnswers[number]

/** Câu trả lời đến muộn, set aside until the panel decides. */
export function LateTable({ exam }: { readonly exam: Exam }) {
  const rows = useGet<LateAnswers>(`/exams/${exam.id}/late-answers`)
  const [deciding, decide] = useState<{ rows: readonly Row[]; counted: boolean } | null>(null)
  const may = exam.mine !== null && exam.stage !== 'published' && rows.some(({ counted }) => counted === null)
  if (rows.length === 0) return null
  return (
    <section className={css['part']}>
      <h2>Câu trả lời đến muộn</h2>
      <p className={css['soft']}>
        Đến sau giờ kết thúc hoặc từ máy đã thôi dùng: chỉ được tính khi hội đồng quyết định.
      </p>
      <Table
        label="Câu trả lời đến muộn"
        rows={rows}
        columns={columns}
        rowId={({ attemptId, device, seq }) => `${attemptId} ${device} ${seq}`}
        noun="câu"
        empty=""
        {...(may && {
          renderActs: (chosen: readonly Row[]) => (
            <>
              <Button onPress={() => decide({ rows: chosen, counted: true })}>Tính…</Button>
              <Button onPress={() => decide({ rows: chosen, counted: false })}>Không tính…</Button>
            </>
          ),
        })}
      />
      {deciding && <Decide examId={exam.id} {...deciding} onClose={() => decide(null)} />}
    </section>
  )
}
