import { type ReactNode, useEffect } from 'react'
import css from './Page.module.css'

type Props = {
  readonly title: string
  /** Under the title: a count, a state, one sentence. */
  readonly lead?: ReactNode
  /** One primary act, others beside it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

export function Page({ title, lead, actions, children }: Props) {
  useEffect(() => {
    document.title = `${title} · Hiền Tài`
  }, [title])
  return (
    <article className={css['page']}>
      <header className={css['head']}>
        <div className={css['words']}>
          <h1 className={css['title']}>{title}</h1>
          {lead && <div className={css['lead']}>{lead}</div>}
        </div>
        {actions && (
          <div className={css['actions']} data-noprint>
            {actions}
          </div>
        )}
      </header>
      {children}
    </article>
  )
}
