import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, type ButtonProps as AriaProps } from 'react-aria-components'
import css from './Button.module.css'
import { cx } from './cx.ts'

export type Look = 'primary' | 'secondary' | 'danger' | 'quiet'

type Props = Omit<AriaProps, 'children' | 'className' | 'style'> & {
  readonly look?: Look
  readonly icon?: LucideIcon
  /** The words of a button that shows only its icon. */
  readonly label?: string
  readonly children?: ReactNode
}

export const buttonClass = (look: Look, bare = false) => cx(css['button'], css[look], bare && css['bare'])

/** `isPending` keeps the place and the focus, and says that it is working. */
export function Button({ look = 'secondary', icon: Icon, label, children, ...rest }: Props) {
  const named = label === undefined ? {} : { 'aria-label': label }
  return (
    <AriaButton {...rest} {...named} className={buttonClass(look, children === undefined)}>
      {rest.isPending ? <span className={css['spinner']} role="img" aria-label="Đang xử lý" /> : null}
      {Icon && !rest.isPending ? <Icon size={16} aria-hidden /> : null}
      {children}
    </AriaButton>
  )
}
