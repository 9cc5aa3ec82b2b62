import type { ReactNode } from 'react'
import type { Finding } from '#law/kit/finding.ts'
import { Because } from '#ui/Because.tsx'
import css from './law.module.css'

type Props = {
  readonly title: string
  readonly value: ReactNode
  readonly finding: Finding<unknown> | null
  /** Dữ kiện còn thiếu, hoặc vì sao chưa tính được. */
  readonly missing: string | null
  readonly tryAt: string | null
}

/** One matter: its value, the sentence, what is missing, and the way to try it out. */
export function LawRow({ title, value, finding, missing, tryAt }: Props) {
  return (
    <li className={css['row']}>
      <div className={css['title']}>{title}</div>
      <div className={css['value']}>{value ?? <span className={css['none']}>Chưa tính được</span>}</div>
      <div className={css['says']}>
        {finding && <div>{finding.says}</div>}
        {missing && <div className={css['none']}>{missing}</div>}
      </div>
      <div className={css['ways']}>
        {finding && <Because finding={finding} />}
        {tryAt && (
          <a href={`/luat/tinh/${tryAt}`} target="_blank" rel="noreferrer" aria-label={`Tính thử: ${title}`}>
            Tính thử
          </a>
        )}
      </div>
    </li>
  )
}
