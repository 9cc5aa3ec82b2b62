import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Refused } from './Refused.tsx'

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
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look={danger ? 'danger' : 'primary'} onPress={onConfirm} isPending={isPending ?? false}>
        {confirm}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen={isOpen} onClose={onClose} footer={footer} alert>
      {children}
      <Refused error={error} />
    </Dialog>
  )
}
