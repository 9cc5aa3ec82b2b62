import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import css from './Dialog.module.css'

type Props = {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  readonly footer?: ReactNode
  readonly width?: 'narrow' | 'wide'
  readonly alert?: boolean
}

export function Dialog({ title, isOpen, onClose, children, footer, width = 'narrow', alert = false }: Props) {
  return (
    <ModalOverlay
      className={css['veil'] ?? ''}
      isOpen={isOpen}
      onOpenChange={(open) => open || onClose()}
      isDismissable={!alert}
    >
      <Modal className={css['modal'] ?? ''} data-width={width}>
        <AriaDialog className={css['dialog'] ?? ''} role={alert ? 'alertdialog' : 'dialog'}>
          <header className={css['head']}>
            <Heading slot="title">{title}</Heading>
            <Button look="quiet" icon={X} label="Đóng" onPress={onClose} />
          </header>
          <div className={css['body']}>{children}</div>
          {footer && <footer className={css['foot']}>{footer}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
