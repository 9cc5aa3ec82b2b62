import type { ReactNode } from 'react'
import css from './KeyValue.module.css'

export type Fact = { readonly label: string; readonly value: ReactNode; readonly note?: ReactNode }

/** A ledger of facts: what, its value, where it comes from. */
export function KeyValue({ facts, columns = 1 }: { readonly facts: readonly Fact[]; readonly columns?: 1 | 2 }) {
  return (
    <dl className={css['ledger']} data-columns={columns}>
      {facts.map(({ label, value, note }) => (
        <div key={label} className={css['line']}>
          <dt>{label}</dt>
          <dd>
            {value ?? <span className={css['none']}>chưa có</span>}
            {note && <div className={css['note']}>{note}</div>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
