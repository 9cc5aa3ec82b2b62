import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useParam } from '#ui/address.ts'
import { number } from '#ui/format.ts'
import { Page } from '#ui/Page.tsx'
import { query } from '#ui/query.ts'
import type { Board, Seat, SeatState } from '../api.ts'
import css from './board.module.css'
import { RunButtons } from './RunButtons.tsx'
import { SeatDialog } from './SeatDialog.tsx'
import { SeatGrid } from './SeatGrid.tsx'
import { Remaining } from './Remaining.tsx'
import { stateNames } from './words.ts'

const everySeconds = 3

/** Bảng theo dõi ca thi: who is there, who is silent, what is not saved yet. */
export function BoardPage() {
  const id = useParam('sessionId')
  const { data: board, dataUpdatedAt } = useSuspenseQuery({
    ...query<Board>(`/exam-sessions/${id}/board`),
    refetchInterval: everySeconds * 1000,
  })
  const [opened, open] = useState<string | null>(null)
  const seat = board.seats.find((one) => one.id === opened)
  return (
    <Page title={board.exam} lead={leadOf(board)} actions={<RunButtons sessionId={id} board={board} />}>
      <Remaining board={board} readAt={dataUpdatedAt} />
      <Counts seats={board.seats} />
      {roomsOf(board.seats).map(([room, seats]) => (
        <SeatGrid key={room} room={room} seats={seats} questions={board.questions} open={open} />
      ))}
      {seat && <SeatDialog sessionId={id} board={board} seat={seat} onClose={() => open(null)} />}
    </Page>
  )
}

function leadOf({ opened, startedAt, closedAt, minutes }: Board): string {
  if (closedAt) return 'Ca thi đã kết thúc.'
  if (startedAt) return `Đang làm bài, ${minutes} phút. Bảng tự cập nhật mỗi ${everySeconds} giây.`
  return opened ? 'Đề đã mở, chờ tính giờ làm bài.' : 'Đề còn niêm phong. Hai người giữ khóa mở đề ở thẻ Đề thi.'
}

const shown: readonly SeatState[] = ['absent', 'waiting', 'working', 'silent', 'handed-in', 'over']

function Counts({ seats }: { readonly seats: readonly Seat[] }) {
  return (
    <dl className={css['counts']}>
      {shown.map((state) => (
        <div key={state} data-state={state}>
          <dt>{stateNames[state]}</dt>
          <dd>{number(seats.filter((seat) => seat.state === state).length)}</dd>
        </div>
      ))}
    </dl>
  )
}

const roomsOf = (seats: readonly Seat[]): [string, Seat[]][] => {
  const rooms = new Map<string, Seat[]>()
  for (const seat of seats) rooms.set(seat.room, [...(rooms.get(seat.room) ?? []), seat])
  return [...rooms]
}
