import type { CSSProperties } from 'react'
import type { Seat } from '../api.ts'
import css from './board.module.css'
import { stateNames } from './words.ts'

type Props = {
  readonly room: string
  readonly seats: readonly Seat[]
  readonly questions: number
  readonly open: (seatId: string) => void
}

/** Sơ đồ phòng, as the invigilator sees it from the front. */
export function SeatGrid({ room, seats, questions, open }: Props) {
  return (
    <section className={css['room']}>
      <h2>{room}</h2>
      <ol className={css['grid']}>
        {seats.map((seat) => (
          <li key={seat.id} style={{ '--row': seat.row, '--column': seat.column } as CSSProperties}>
            <button type="button" className={css['seat']} data-state={seat.state} onClick={() => open(seat.id)}>
              <span className={css['number']}>{seat.number}</span>
              <span className={css['name']}>{seat.fullName}</span>
              <span className={css['far']}>
                {stateNames[seat.state]}
                {seat.state !== 'absent' && `, ${seat.answered}/${questions}`}
              </span>
              {seat.pending > 0 && <span className={css['warn']}>{seat.pending} chưa gửi</span>}
              {seat.late > 0 && <span className={css['warn']}>{seat.late} để riêng</span>}
              {seat.incidents > 0 && <span className={css['warn']}>{seat.incidents} việc đã ghi</span>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
