import { CircleAlert, TriangleAlert } from 'lucide-react'
import type { Problem } from '../api.ts'
import css from './rosters.module.css'

/** Why it waits, then what was tidied. */
export function Problems({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  const held = problems.filter(({ severity }) => severity === 'held')
  const warnings = problems.filter(({ severity }) => severity === 'warning')
  return (
    <ul className={css['problems']} aria-label="Điều cần biết về dòng này">
      {[...held, ...warnings].map(({ kind, severity, says }) => (
        <li key={kind + says} data-tone={severity === 'held' ? 'danger' : 'waits'}>
          {severity === 'held' ? <CircleAlert size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
          <span>
            <span className="unseen">{severity === 'held' ? 'Giữ lại: ' : 'Cảnh báo: '}</span>
            {says}
          </span>
        </li>
      ))}
    </ul>
  )
}
