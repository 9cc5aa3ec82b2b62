import { moment } from '#ui/format.ts'
import type { Decision } from '../api.ts'
import css from './decisions.module.css'

/** What was done with it, and by whom. */
export const History = ({ decision: { history } }: { readonly decision: Decision }) => (
  <details className={css['history']}>
    <summary>Nhật ký ({history.length})</summary>
    <ol>
      {history.map(({ at, actor, says }) => (
        <li key={`${at} ${says}`}>
          {says}
          <span>
            {actor}, {moment(at)}
          </span>
        </li>
      ))}
    </ol>
  </details>
)
