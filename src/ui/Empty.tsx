import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import css from './Empty.module.css'

type Props = {
  readonly icon?: LucideIcon
  readonly title: string
  /** What belongs here and how to begin. */
  readonly children?: ReactNode
  readonly action?: ReactNode
}

export function Empty({ icon: Icon, title, children, action }: Props) {
  return (
    <div className={css['empty']}>
      {Icon && <Icon size={28} strokeWidth={1.5} aria-hidden />}
      <p className={css['title']}>{title}</p>
      {children && <div className={css['words']}>{children}</div>}
      {action}
    </div>
  )
}
