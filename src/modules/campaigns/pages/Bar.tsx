import { number } from '#ui/format.ts'
import css from './campaigns.module.css'

/** How far, as a bar and in numbers. */
export function Bar({ done, of, noun }: { readonly done: number; readonly of: number; readonly noun: string }) {
  const share = of === 0 ? 100 : (done / of) * 100
  return (
    <span className={css['bar']}>
      <span className={css['track']} aria-hidden>
        <span className={css['fill']} style={{ width: `${share}%` }} />
      </span>
      <span>
        {number(done)} / {number(of)} {noun}
      </span>
    </span>
  )
}
