import { lazy, type ReactNode, Suspense, useState } from 'react'
import { Button } from './Button.tsx'
import { Refused } from './Refused.tsx'

const Dialog = lazy(async () => ({ default: (await import('./Dialog.tsx')).Dialog }))

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** What it will do, in numbers: "Ký 12 quyết định; 12 người được nâng bậc từ ngày 01/04/2018." */
  readonly children: ReactNode
  /** The verb, never "OK": "Ký 12 quyết định". */
  readonly confirm: string
  readonly onConfirm: () => void
  readonly isPending?: boolean
  readonly danger?: boolean
  readonly error?: unknown
}

export function ConfirmDialog({
  title,
  isOpen,
  onClose,
  children,
  confirm,
  onConfirm,
  isPending,
  danger,
  error,
}: Props) {
  const [needed, need] = useState(isOpen) // fetched when first asked for
  if (isOpen && !needed) need(true)
  if (!needed) return null
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look={danger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending ?? false}>
        {confirm}
      </Button>
    </>
  )
  return (
    <Suspense>
      <Dialog title={title} isOpen={isOpen} onClose={onClose} footer={footer} alert>
        {children}
        <Refused error={error} />
      </Dialog>
    </Suspense>
  )
}
