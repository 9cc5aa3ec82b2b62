import { useNavigate } from '@tanstack/react-router'
import { post } from '#ui/api.ts'
import { useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Learner } from '../api.ts'

type Wanted = { readonly people: readonly Learner[]; readonly terms: object }

/** Lập dự thảo về những người này của lớp, and open it. */
export function useClassDraft(kind: string) {
  const navigate = useNavigate()
  const { today } = useSession().agency
  return useAct<Wanted, { id: string }>({
    quiet: true,
    run: ({ people, terms }, idempotencyKey) => {
      const personIds = people.map(({ personId }) => personId)
      return post('/decisions', { kind, by: today, personIds, terms }, { idempotencyKey })
    },
    done: ({ id }) => {
      say('Đã lập dự thảo')
      void navigate({ to: `/quyet-dinh/${id}` })
    },
  })
}
