import { Suspense, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { decimal } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../../exam/api.ts'
import type { ResultLines } from '../api.ts'
import { placeWords } from './ChangesTable.tsx'
import css from './marking.module.css'

type Props = { readonly exam: Exam; readonly candidateId: string; readonly onClose: () => void }

/** Bài thi của một thí sinh, by question. */
export const LinesPanel = (props: Props) => (
  <SidePanel title="Bài thi" onClose={props.onClose}>
    <Suspense fallback={<Skeleton />}>
      <Lines {...props} />
    </Suspense>
  </SidePanel>
)

type Place = { readonly position: number; readonly part: string; readonly was: string }

function Lines({ exam, candidateId }: Props) {
  const held = useGet<ResultLines>(`/exams/${exam.id}/results/${candidateId}`)
  const [changing, change] = useState<Place | null>(null)
  const { fullName, number, points, penalty, notes, lines } = held
  return (
    <div className={css['part']}>
      <p>
        <strong>{fullName}</strong>, số báo danh {number}:{' '}
        {points === null ? 'chưa đủ điểm' : `${decimal(points)} điểm`}
        {penalty !== '0' && `, đã trừ ${decimal(penalty)}`}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {exam.mine && points !== null && (
        <Button onPress={() => change({ position: -1, part: '', was: penalty })}>Đề nghị sửa điểm trừ…</Button>
      )}
      <ol className={css['lines']}>
        {lines.map((line) => (
          <li key={line.position}>
            <strong>
              Câu {line.position + 1}: {line.points === null ? 'chờ chấm' : decimal(line.points)}/{decimal(line.of)}{' '}
              điểm
            </strong>
            <span>{line.prompt}</span>
            <span className={css['answer']}>{line.answer || 'Không trả lời'}</span>
            <span className={css['soft']}>{line.says}</span>
            {exam.mine &&
              line.slots
                .filter((slot) => slot.points !== null)
                .map(({ part, points: was }) => (
                  <Button key={part} look="quiet" onPress={() => change({ position: line.position, part, was: was! })}>
                    Đề nghị sửa {placeWords(line.position, part).toLocaleLowerCase('vi')}…
                  </Button>
                ))}
          </li>
        ))}
      </ol>
      {changing && <Change examId={exam.id} attemptId={held.attemptId} place={changing} onClose={() => change(null)} />}
    </div>
  )
}

type ChangeProps = {
  readonly examId: string
  readonly attemptId: string
  readonly place: Place
  readonly onClose: () => void
}

function Change({ examId, attemptId, place: { position, part, was }, onClose }: ChangeProps) {
  const [becomes, type] = useState('')
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/exams/${examId}/mark-changes`, { attemptId, position, part, becomes, reason }, { idempotencyKey }),
    done: () => {
      say('Đã đề nghị. Thành viên khác của hội đồng quyết định ở thẻ Chấm.')
      onClose()
    },
  })
  return (
    <ConfirmDialog
      title={`Đề nghị sửa: ${placeWords(position, part)}`}
      isOpen
      onClose={onClose}
      confirm="Gửi đề nghị"
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <p>Đang là {decimal(was)} điểm.</p>
      <TextField label="Sửa thành" required value={becomes} onChange={type} />
      <TextField label="Lý do" required value={reason} onChange={write} />
    </ConfirmDialog>
  )
}
