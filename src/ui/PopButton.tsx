import { type ReactNode, type RefObject, Suspense, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'

export type PopProps = { readonly trigger: RefObject<HTMLButtonElement | null>; readonly onClose: () => void }

type Props = {
  readonly className: string | undefined
  readonly label?: string
  /** Loaded when first opened: popovers are heavy, and most are never opened. */
  readonly renderPanel: (pop: PopProps) => ReactNode
  readonly children: ReactNode
  readonly mark?: string | undefined
}

/** A button that opens a Pop. */
export function PopButton({ className = '', label, renderPanel, children, mark }: Props) {
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <AriaButton
        ref={trigger}
        className={className}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        data-mark={mark}
        onPress={() => setOpen(true)}
        {...(label !== undefined && { 'aria-label': label })}
      >
        {children}
      </AriaButton>
      {isOpen && <Suspense>{renderPanel({ trigger, onClose: () => setOpen(false) })}</Suspense>}
    </>
  )
}
