import { type ReactNode, useId, useState } from 'react'
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form'
import { faultsOf, markMissing, summaryOf } from '#modules/personnel/pages/forms.ts'
import type { PersonRecord } from '#modules/personnel/api.ts'
import { ApiError } from '#ui/api.ts'
import { Because } from '#ui/Because.tsx'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { MorePeople } from './MorePeople.tsx'
import { useDraft } from './useDraft.ts'

type Props<Form extends FieldValues> = {
  readonly title: string
  readonly kind: string
  readonly record: PersonRecord
  readonly form: UseFormReturn<Form>
  readonly labels: Readonly<Record<string, string>>
  readonly required: readonly Path<Form>[]
  readonly onClose: () => void
  readonly children: ReactNode
}

/** Dự thảo quyết định from a person's page, for him and others of his unit. */
export function DraftForm<Form extends FieldValues>(props: Props<Form>) {
  const { title, kind, record, form, labels, required, onClose, children } = props
  const id = useId()
  const [others, choose] = useState<readonly string[]>([])
  const draft = useDraft(kind, form)
  const faults = faultsOf(form.formState.errors, labels)
  const because = draft.error instanceof ApiError ? draft.error.because : []
  const submit = form.handleSubmit((terms) => {
    if (!markMissing(form, required)) draft.mutate({ personIds: [record.id, ...others], terms })
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={draft.isPending}>
        Lập dự thảo
      </Button>
    </>
  )
  return (
    <Dialog title={title} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <ErrorSummary says={summaryOf(form.formState.errors.root?.message, faults)} faults={faults} />
        {because.map((finding) => (
          <Because key={finding.says} finding={finding} says />
        ))}
        {children}
        <MorePeople record={record} value={others} onChange={choose} />
      </form>
    </Dialog>
  )
}
