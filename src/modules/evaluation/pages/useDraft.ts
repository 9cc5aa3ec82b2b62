import { useNavigate } from '@tanstack/react-router'
import type { FieldValues, UseFormReturn } from 'react-hook-form'
import { post } from '#ui/api.ts'
import { applyRefusal } from '#ui/fields.ts'
import { useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'

type Wanted = { readonly personIds: readonly string[]; readonly terms: object }

/** Lập dự thảo of a kind whose terms stand in a form, and open it. */
export function useDraft<Form extends FieldValues>(kind: string, form: UseFormReturn<Form>) {
  const navigate = useNavigate()
  const { today } = useSession().agency
  return useAct<Wanted, { id: string }>({
    quiet: true,
    run: (wanted, idempotencyKey) =>
      post<{ id: string }>('/decisions', { kind, by: today, ...wanted }, { idempotencyKey }).catch((error: unknown) => {
        applyRefusal(error, form.setError)
        throw error
      }),
    done: ({ id }) => {
      say('Đã lập dự thảo')
      void navigate({ to: `/quyet-dinh/${id}` })
    },
  })
}
