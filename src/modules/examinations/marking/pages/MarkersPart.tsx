import { lazy, Suspense, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../../exam/api.ts'
import type { Markers } from '../api.ts'
import { roundNames } from '../rounds.ts'
import css from './marking.module.css'

const MarkersDialog = lazy(async () => ({ default: (await import('./MarkersDialog.tsx')).MarkersDialog }))

const columns: Column<Markers['markers'][number]>[] = [
  { id: 'name', heading: 'Giám khảo', width: 220, cell: ({ fullName }) => fullName },
  { id: 'round', heading: 'Vòng chấm', width: 140, cell: ({ round }) => roundNames[round] },
  { id: 'marked', heading: 'Bài đã chấm', align: 'end', cell: ({ marked }) => number(marked) },
]

/** Giám khảo và số phách. */
export function MarkersPart({ exam }: { readonly exam: Exam }) {
  const held = useGet<Markers>(`/exams/${exam.id}/markers`)
  const [naming, name] = useState(false)
  const arranges = exam.stage !== 'published' && ['chair', 'deputy', 'secretary'].includes(exam.mine?.role ?? '')
  const assign = useAct<void, { papers: number }>({
    run: (_, idempotencyKey) => post(`/exams/${exam.id}/ciphers`, undefined, { idempotencyKey }),
    done: ({ papers }) => say(`${number(papers)} bài viết đã có số phách`),
  })
  return (
    <section className={css['part']}>
      <h2>Chấm bài viết</h2>
      <p className={css['soft']}>
        Câu trắc nghiệm có điểm ngay khi ca thi kết thúc. Bài viết, tệp nộp do hai giám khảo chấm độc lập theo số phách;
        lệch quá mức thì chấm lần ba. {number(held.ciphers)} bài đã rọc phách.
      </p>
      {arranges && (
        <div className={css['acts']}>
          <Button onPress={() => name(true)}>Phân công giám khảo…</Button>
          {exam.stage === 'marking' && (
            <Button isPending={assign.isPending} onPress={() => assign.mutate()}>
              Rọc phách
            </Button>
          )}
        </div>
      )}
      <Table
        label="Giám khảo"
        rows={held.markers}
        columns={columns}
        rowId={({ accountId }) => accountId}
        empty={<Empty title="Chưa phân công giám khảo" />}
      />
      {naming && (
        <Suspense>
          <MarkersDialog examId={exam.id} held={held.markers} onClose={() => name(false)} />
        </Suspense>
      )}
    </section>
  )
}
