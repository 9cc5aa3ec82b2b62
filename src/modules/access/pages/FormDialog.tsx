import { type ReactNode, useId } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Faults } from './Faults.tsx'
import type { Sent } from './useForm.ts'

type Props<Form extends FieldValues> = {
  readonly title: string
  /** The verb of the button: 'Mở tài khoản'. */
  readonly verb: string
  readonly sent: Sent<Form>
  /** What the fields are called in the summary of faults. */
  readonly labels: Readonly<Record<string, string>>
  readonly danger?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

export function FormDialog<Form extends FieldValues>({
  title,
  verb,
  sent,
  labels,
  danger,
  onClose,
  children,
}: Props<Form>) {
  const id = useId()
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look={danger ? 'danger' : 'primary'} type="submit" form={id} isPending={sent.isPending}>
        {verb}
      </Button>
    </>
  )
  const onSubmit = (event: React.FormEvent) => {
    event.preventDefault()
    void sent.submit()
  }
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={onSubmit} style={{ display: 'grid', gap: 14 }} noValidate>
        <Faults sent={sent} labels={labels} />
        {children}
      </form>
    </Dialog>
  )
}
