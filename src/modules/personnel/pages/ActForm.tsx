import { type ReactNode, useId } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Versions } from '#ui/Versions.tsx'
import type { PersonRecord } from '../api.ts'
import { type Conflicting, useConflict } from './conflict.ts'
import { faultsOf, summaryOf } from './faults.ts'
import { markMissing } from './missing.ts'
import { useRecordAct } from './useRecordAct.ts'

export type { Conflicting } from './conflict.ts'

type Props<Form extends FieldValues> = {
  readonly title: string
  /** The verb of the button: 'Ghi kỷ luật'. */
  readonly verb: string
  /** What is said when it is done: 'Đã ghi kỷ luật'. */
  readonly says: string
  readonly record: PersonRecord
  readonly form: UseFormReturn<Form>
  /** What the fields are called in the summary of faults. */
  readonly labels: Readonly<Record<string, string>>
  /** Fields that must not stay empty; the reason never may. */
  readonly required?: readonly Path<Form>[]
  readonly send: (values: Form, key: string) => Promise<unknown>
  readonly conflicting?: Conflicting<Form>
  readonly danger?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A change to a record by hand: sent once, refused under the fields, and told by how it moved the due days. */
export function ActForm<Form extends FieldValues>(props: Props<Form>) {
  const { title, verb, says, record, form, labels, required = [], send, conflicting, danger, onClose, children } = props
  const id = useId()
  const conflict = useConflict(form, conflicting)
  const act = useRecordAct({ record, says, form, send, onClose })
  const { errors } = form.formState
  const faults = faultsOf(errors, labels)
  const submit = form.handleSubmit((values) => {
    if (!markMissing(form, [...required, 'reason' as Path<Form>])) act.submit(values, conflict.look)
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look={danger ? 'danger' : 'primary'} type="submit" form={id} isPending={act.isPending}>
        {verb}
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        {conflict.current !== undefined ? (
          <Versions
            says={errors.root?.message ?? ''}
            rows={conflict.rows}
            onTheirs={conflict.takeTheirs}
            onMine={conflict.keepMine}
          />
        ) : (
          <ErrorSummary says={summaryOf(errors.root?.message, faults)} faults={faults} />
        )}
        {children}
      </form>
    </Dialog>
  )
}
