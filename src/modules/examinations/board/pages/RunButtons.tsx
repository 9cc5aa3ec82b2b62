import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Board } from '../api.ts'

type Props = { readonly sessionId: string; readonly board: Board }

/** Tính giờ và kết thúc, for whoever runs the session. */
export function RunButtons({ sessionId, board }: Props) {
  const { mayRun, opened, startedAt, closedAt, seats, examId } = board
  const absent = seats.filter(({ state }) => state === 'absent').length
  return (
    <>
      <LinkButton to={`/sat-hach/${examId}`}>Kỳ sát hạch</LinkButton>
      {mayRun && opened && !startedAt && (
        <Run sessionId={sessionId} path="start" label="Tính giờ làm bài">
          Đề hiện ra trên máy của {seats.length - absent} thí sinh đã vào phòng.
          {absent > 0 && ` ${absent} thí sinh chưa vào; người đến muộn vào được theo quy chế.`}
        </Run>
      )}
      {mayRun && startedAt && !closedAt && (
        <Run sessionId={sessionId} path="close" label="Kết thúc ca thi">
          Sau khi kết thúc, không câu trả lời nào được ghi thêm. Những gì đến sau để riêng cho Hội đồng xét.
        </Run>
      )}
    </>
  )
}

type RunProps = {
  readonly sessionId: string
  readonly path: 'start' | 'close'
  readonly label: string
  readonly children: React.ReactNode
}

function Run({ sessionId, path, label, children }: RunProps) {
  const [open, show] = useState(false)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/exam-sessions/${sessionId}/${path}`, undefined, { idempotencyKey }),
    done: () => show(false),
  })
  return (
    <>
      <Button look="primary" onPress={() => show(true)}>
        {label}
      </Button>
      <ConfirmDialog
        title={label}
        isOpen={open}
        onClose={() => show(false)}
        confirm={label}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>{children}</p>
      </ConfirmDialog>
    </>
  )
}
