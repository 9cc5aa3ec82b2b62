import { number } from '#ui/format.ts'
import css from './cleaning.module.css'

/** How many, and how much that is of the most. */
export const Bar = ({ count, most }: { readonly count: number; readonly most: number }) => (
  <span className={css['bar']}>
    <span className={css['track']} aria-hidden>
      <span className={css['fill']} style={{ width: `${most === 0 ? 0 : (count / most) * 100}%` }} />
    </span>
    <span>{number(count)}</span>
  </span>
)
