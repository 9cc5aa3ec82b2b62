import { useNavigate } from '@tanstack/react-router'
import { useId } from 'react'
import { useForm, useWatch } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { applyRefusal, useField } from '#ui/fields.ts'
import { number } from '#ui/format.ts'
import { RadioGroup } from '#ui/RadioGroup.tsx'
import { useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { SheetRow } from '../sheet-api.ts'
import { AllowanceFields, type AllowanceValues, noAllowance } from './AllowanceFields.tsx'

type Values = AllowanceValues & { decision: 'allowance' | 'allowance-end' | null }
type Props = { readonly people: readonly SheetRow[]; readonly onClose: () => void }

const decisions = [
  { id: 'allowance', label: 'Hưởng phụ cấp' },
  { id: 'allowance-end', label: 'Thôi hưởng phụ cấp' },
] as const

/** Dự thảo quyết định hưởng, thôi hưởng phụ cấp cho những người đã chọn. */
export function AllowanceDecision({ people, onClose }: Props) {
  const id = useId()
  const form = useForm<Values>({ defaultValues: { ...noAllowance, decision: 'allowance' } })
  const draft = useDraft(people, form.setError)
  const submit = form.handleSubmit((values) => draft.mutate(values))
  const { errors } = form.formState
  const ending = useWatch({ control: form.control, name: 'decision' }) === 'allowance-end'
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" type="submit" form={id} isPending={draft.isPending}>
        Lập dự thảo
      </Button>
    </>
  )
  return (
    <Dialog title={`Quyết định phụ cấp cho ${number(people.length)} người`} isOpen onClose={onClose} footer={footer}>
      <form id={id} onSubmit={(event) => void submit(event)} style={{ display: 'grid', gap: 14 }} noValidate>
        <ErrorSummary says={errors.root?.message ?? ''} faults={[]} />
        <RadioGroup label="Nội dung quyết định" required options={decisions} {...useField(form.control, 'decision')} />
        <AllowanceFields control={form.control as never} ending={ending} />
      </form>
    </Dialog>
  )
}

function useDraft(people: readonly SheetRow[], setError: ReturnType<typeof useForm<Values>>['setError']) {
  const navigate = useNavigate()
  const { today } = useSession().agency
  const personIds = people.map(({ personId }) => personId)
  return useAct<Values, { id: string }>({
    quiet: true,
    run: async ({ decision, ...values }, idempotencyKey) => {
      const { reason: _reason, replaces: _replaces, ...terms } = { ...values, rate: values.rate || null }
      const body = { kind: decision, personIds, by: today, terms }
      return post<{ id: string }>('/decisions', body, { idempotencyKey }).catch((error: unknown) => {
        applyRefusal(error, setError)
        throw error
      })
    },
    done: ({ id }) => {
      say('Đã lập dự thảo')
      void navigate({ to: `/quyet-dinh/${id}` })
    },
  })
}
