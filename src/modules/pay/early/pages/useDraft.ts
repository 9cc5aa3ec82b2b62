import { useNavigate } from '@tanstack/react-router'
import type { PlainDate } from '#lib/date.ts'
import { post } from '#ui/api.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'

type Wanted = { readonly kind: string; readonly personIds: readonly string[]; readonly by: PlainDate }

/** Lập dự thảo, and open it. */
export function useDraft() {
  const navigate = useNavigate()
  return useAct<Wanted, { id: string }>({
    run: (wanted, idempotencyKey) => post<{ id: string }>('/decisions', wanted, { idempotencyKey }),
    done: ({ id }) => {
      say('Đã lập dự thảo')
      void navigate({ to: `/quyet-dinh/${id}` })
    },
  })
}
