import { useState } from 'react'
import { ApiError } from '#ui/api.ts'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import type { Decision } from '../api.ts'
import type { ActSpec } from './acts.ts'
import { useDecisionAct } from './useDecisionAct.ts'

type Props = { readonly spec: ActSpec; readonly decision: Decision; readonly onClose: () => void }

/** Says in numbers what the act will do, asks for a reason where one is owed, and does it. */
export function ActDialog({ spec, decision, onClose }: Props) {
  const [reason, setReason] = useState('')
  const act = useDecisionAct(spec, decision, onClose)
  const missing = spec.reason !== undefined && reason.trim() === ''
  const [tried, setTried] = useState(false)
  const run = () => {
    setTried(true)
    if (!missing) act.mutate(reason.trim())
  }
  return (
    <ConfirmDialog
      title={spec.words}
      isOpen
      onClose={onClose}
      confirm={spec.confirm}
      onConfirm={run}
      isPending={act.isPending}
      danger={spec.look === 'danger'}
      error={act.error}
    >
      <p>{spec.says}</p>
      {spec.reason && (
        <TextArea
          label={spec.reason}
          required
          value={reason}
          onChange={setReason}
          rows={3}
          {...(tried && missing && { error: 'Hãy ghi lý do' })}
        />
      )}
      {isStale(act.error) && <p>Đóng hộp này để xem bản mới nhất rồi quyết định.</p>}
    </ConfirmDialog>
  )
}

const isStale = (error: unknown) => error instanceof ApiError && error.status === 409 && error.current !== undefined
