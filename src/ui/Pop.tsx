import type { ReactNode } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import menu from './menu.module.css'
import type { PopProps } from './PopButton.tsx'
import css from './Pop.module.css'

type Props = PopProps & {
  readonly label: string
  readonly children: ReactNode
  readonly end?: boolean
  readonly bare?: boolean
}

/** What hangs under a button until one presses elsewhere. */
export function Pop({ trigger, onClose, label, children, end = false, bare = false }: Props) {
  return (
    <Popover
      className={menu['popover'] ?? ''}
      triggerRef={trigger}
      isOpen
      onOpenChange={(open) => open || onClose()}
      placement={end ? 'bottom end' : 'bottom start'}
    >
      <Dialog aria-label={label} className={(bare ? css['bare'] : css['pop']) ?? ''}>
        {children}
      </Dialog>
    </Popover>
  )
}
