import { X } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { Button } from './Button.tsx'
import { usePanels } from './panels.ts'
import css from './SidePanel.module.css'

type Props = {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
  readonly actions?: ReactNode
  /** Extra keys while the focus is in the panel. */
  readonly onKey?: (event: KeyboardEvent) => void
}

/** Details beside the list: the officer keeps his place. Escape closes, and the focus goes back. */
export function SidePanel(props: Props) {
  const { slot } = usePanels()
  return slot && createPortal(<Panel {...props} />, slot)
}

function Panel({ title, onClose, children, actions, onKey }: Props) {
  const head = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement as HTMLElement | null
    head.current?.focus({ preventScroll: true })
    return () => before?.focus({ preventScroll: true })
  }, [])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onClose()
    else onKey?.(event)
  }
  return (
    <aside className={css['panel']} aria-labelledby={id} onKeyDown={onKeyDown} data-printable>
      <header className={css['head']}>
        <h2 id={id} ref={head} tabIndex={-1}>
          {title}
        </h2>
        <div className={css['actions']} data-noprint>
          {actions}
          <Button look="quiet" icon={X} label="Đóng" onPress={onClose} />
        </div>
      </header>
      <div className={css['body']} tabIndex={0}>
        {children}
      </div>
    </aside>
  )
}
