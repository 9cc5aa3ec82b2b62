import { useEffect, useState } from 'react'
import type { Board } from '../api.ts'
import css from './board.module.css'

type Props = {
  readonly board: Board
  /** When `board.now` was heard, by this computer's clock. */
  readonly readAt: number
}

/** Còn bao lâu, by the server's clock at the last reading. */
export function Remaining({ board: { now, startedAt, closedAt, minutes }, readAt }: Props) {
  const [at, tick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => tick(Date.now()), 1_000)
    return () => clearInterval(timer)
  }, [])
  if (!startedAt || closedAt) return null
  const seconds = Math.max(0, Math.ceil((startedAt + minutes * 60_000 - now - Math.max(0, at - readAt)) / 1_000))
  return (
    <p className={css['remaining']}>
      {seconds === 0 ? (
        'Đã hết giờ chung của ca thi.'
      ) : (
        <>
          Còn{' '}
          <strong role="timer">{`${Math.floor(seconds / 60)} phút ${String(seconds % 60).padStart(2, '0')} giây`}</strong>
        </>
      )}
    </p>
  )
}
