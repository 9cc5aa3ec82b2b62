import { countdown } from '../time.ts'
import styles from '../taking.module.css'

const said = [15, 5, 1]

/** Thời gian còn lại; said aloud at 15, 5 and 1 minutes. */
export function TimeLeft({ remaining }: { readonly remaining: number }) {
  const minutes = Math.ceil(remaining / 60_000)
  const mark = said.find((each) => minutes === each)
  return (
    <p className={styles['time']} data-near={minutes <= 5}>
      <span className={styles['soft']}>Còn</span> <strong role="timer">{countdown(remaining)}</strong>
      <span className={styles['hidden']} role="status">
        {mark ? `Còn ${mark} phút` : ''}
      </span>
    </p>
  )
}
