import type { LucideIcon } from 'lucide-react'
import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
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
  const own = useRef<HTMLButtonElement>(null)
  useAnnouncementsEnd(own)
  const named = label === undefined ? {} : { 'aria-label': label }
  return (
    <AriaButton ref={own} {...rest} {...named} className={buttonClass(look, children === undefined)}>
      {rest.isPending ? <Pending /> : null}
      {Icon && !rest.isPending ? <Icon size={16} aria-hidden /> : null}
      {children}
    </AriaButton>
  )
}

/** react-aria announces a pending button by pointing at it for seven seconds; when the button is gone, so is what points. */
function useAnnouncementsEnd(own: RefObject<HTMLButtonElement | null>) {
  useEffect(() => {
    const id = own.current?.id
    const end = () =>
      document.querySelectorAll(`[data-live-announcer] [aria-labelledby~="${id}"]`).forEach((said) => said.remove())
    return () => {
      end()
      setTimeout(end, firstAnnouncement)
    }
  }, [own])
}

/** The very first one is written late. */
const firstAnnouncement = 150

const Pending = () => (
  <>
    <span className={css['spinner']} aria-hidden />
    <span className="unseen">Đang xử lý</span>
  </>
)
