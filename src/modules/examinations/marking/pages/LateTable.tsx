import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { moment, number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../../exam/api.ts'
import type { LateAnswers } from '../api.ts'
import css from './marking.module.css'

type Row = LateAnswers[number]

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

const columns: Column<Row>[] = [
  { id: 'number', heading: 'Số báo danh', cell: ({ number: text }) => text },
  { id: 'name', heading: 'Thí sinh', width: 180, cell: ({ fullName }) => fullName },
  { id: 'position', heading: 'Câu trong đề gốc', align: 'end', cell: ({ position }) => position + 1 },
  { id: 'at', heading: 'Đến lúc', cell: ({ receivedAt }) => moment(receivedAt) },
  {
    id: 'late',
    heading: 'Muộn',
    align: 'end',
    cell: ({ secondsLate }) => (secondsLate === null ? '' : `${number(secondsLate)} giây`),
  },
  { id: 'state', heading: 'Hội đồng', cell: ({ counted }) => <Decided counted={counted} /> },
  {
    id: 'reason',
    heading: 'Lý do',
    width: 220,
    wrap: true,
    cell: ({ reason, decidedBy }) => (reason ? `${reason} (${decidedBy})` : ''),
  },
]

const Decided = ({ counted }: Pick<Row, 'counted'>) =>
  counted === null ? (
    <Badge tone="waits">Chưa xét</Badge>
  ) : (
    <Badge tone="done">{counted ? 'Được tính' : 'Không tính'}</Badge>
  )

type DecideProps = {
  readonly examId: string
  readonly rows: readonly Row[]
  readonly counted: boolean
  readonly onClose: () => void
}

function Decide({ examId, rows, counted, onClose }: DecideProps) {
  const [reason, write] = useState('')
  const answers = rows.map(({ attemptId, device, seq }) => ({ attemptId, device, seq }))
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/late-answers/decision`, { answers, counted, reason }, { idempotencyKey }),
    done: onClose,
  })
  const verb = counted ? 'Tính' : 'Không tính'
  return (
    <ConfirmDialog
      title={`${verb} ${number(rows.length)} câu trả lời đến muộn`}
      isOpen
      onClose={onClose}
      confirm={`${verb} ${number(rows.length)} câu`}
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <p>Quyết định này không sửa lại được; nó được ghi cùng lý do và tên người quyết định.</p>
      <TextField label="Lý do" required value={reason} onChange={write} />
    </ConfirmDialog>
  )
}
