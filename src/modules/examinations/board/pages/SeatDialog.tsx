import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { KeyValue } from '#ui/KeyValue.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Board, Seat } from '../api.ts'
import css from './board.module.css'
import { stateNames } from './words.ts'

type Props = {
  readonly sessionId: string
  readonly board: Board
  readonly seat: Seat
  readonly onClose: () => void
}

/** Một chỗ ngồi: how its candidate stands, minutes given back, leave for another computer. */
export function SeatDialog({ sessionId, board, seat, onClose }: Props) {
  const working = ['waiting', 'working', 'silent', 'over'].includes(seat.state) && !board.closedAt
  return (
    <Dialog
      title={`${seat.number}, ${seat.fullName}`}
      isOpen
      onClose={onClose}
      footer={<Button onPress={onClose}>Đóng</Button>}
    >
      <div className={css['form']}>
        <KeyValue facts={factsOf(seat, board)} />
        {board.mayRun && working && <Give sessionId={sessionId} seat={seat} begun={seat.endsAt !== null} />}
      </div>
    </Dialog>
  )
}

const factsOf = (seat: Seat, { questions }: Board) => [
  { label: 'Tình trạng', value: stateNames[seat.state] },
  { label: 'Đã trả lời', value: `${seat.answered}/${questions} câu` },
  { label: 'Mã đề', value: seat.paper ?? 'Chưa có' },
  { label: 'Nghe thấy máy', value: seat.quietFor === null ? 'Chưa' : `${seat.quietFor} giây trước` },
  { label: 'Chưa gửi', value: `${seat.pending} thay đổi` },
  { label: 'Đến sau giờ, để riêng', value: `${seat.late} thay đổi` },
  { label: 'Đã bù', value: `${seat.givenMinutes} phút` },
  { label: 'Số máy đã dùng', value: `${seat.computers}` },
]

function Give({
  sessionId,
  seat,
  begun,
}: {
  readonly sessionId: string
  readonly seat: Seat
  readonly begun: boolean
}) {
  const [minutes, setMinutes] = useState<number | null>(null)
  const [reason, setReason] = useState('')
  const at = `/exam-sessions/${sessionId}/seats/${seat.id}`
  const give = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`${at}/minutes`, { minutes, reason }, { idempotencyKey }),
    done: () => setMinutes(null),
  })
  const move = useAct<void, { code: string }>({
    quiet: true,
    run: (_, idempotencyKey) => post(`${at}/computer`, { reason }, { idempotencyKey }),
  })
  return (
    <>
      <Refused error={give.error ?? move.error} />
      <TextField
        label="Lý do"
        required
        help="Ghi vào biên bản, ví dụ: mất điện từ 8:20 đến 8:25"
        value={reason}
        onChange={setReason}
      />
      {begun && (
        <div className={css['row']}>
          <NumberField label="Bù giờ (phút)" value={minutes} onChange={setMinutes} />
          <Button isPending={give.isPending} isDisabled={!minutes || !reason.trim()} onPress={() => give.mutate()}>
            Bù giờ
          </Button>
        </div>
      )}
      <Button isPending={move.isPending} isDisabled={!reason.trim()} onPress={() => move.mutate()}>
        Cấp mã đổi máy
      </Button>
      {move.data && (
        <p role="status">
          Mã đổi máy, dùng một lần: <strong className={css['code']}>{move.data.code}</strong>. Thí sinh nhập mã này trên
          máy mới.
        </p>
      )}
    </>
  )
}
