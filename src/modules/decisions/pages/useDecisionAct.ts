import { useNavigate } from '@tanstack/react-router'
import { post } from '#ui/api.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Decision, Signed } from '../api.ts'
import type { ActSpec } from './acts.ts'

export function useDecisionAct({ name, route, done }: ActSpec, { id, version }: Decision, onClose: () => void) {
  const navigate = useNavigate()
  return useAct<string, Partial<Signed>>({
    quiet: true,
    run: (reason, key) => post(`/decisions/${id}/${route}`, bodyOf(name, version, reason), { idempotencyKey: key }),
    done: (answer) => {
      say(name === 'sign' ? `${done} Quyết định số ${answer.number}` : done)
      onClose()
      if (name === 'revoke') void navigate({ to: `/quyet-dinh/${answer.id}` })
    },
  })
}

function bodyOf(name: ActSpec['name'], version: number, reason: string) {
  if (name === 'revoke') return { reason }
  return name === 'return' ? { version, note: reason } : { version }
}
