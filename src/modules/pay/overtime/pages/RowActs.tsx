import { lazy, Suspense, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { useMay, useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { OvertimeLine } from '../api.ts'

const DecideDialog = lazy(async () => ({ default: (await import('./DecideDialog.tsx')).DecideDialog }))
const WorkedDialog = lazy(async () => ({ default: (await import('./WorkedDialog.tsx')).WorkedDialog }))

/** What may be done next with one line, by whoever may do it. */
export function RowActs({ row }: { readonly row: OvertimeLine }) {
  const { account, agency } = useSession()
  const [open, show] = useState<'decide' | 'worked' | null>(null)
  const mayDecide = useMay('POST /api/pay/overtime/:id/decision') && row.stage === 'asked' && !row.isAsker
  const mayWork = useMay('POST /api/pay/overtime/:id/work') && row.stage === 'approved' && row.day <= agency.today
  const mayWithdraw = useMay('POST /api/pay/overtime/:id/withdrawal') && ['asked', 'approved'].includes(row.stage)
  const withdraw = useAct({
    changes: ['/pay/overtime'],
    run: (_: void, idempotencyKey) => post(`/pay/overtime/${row.id}/withdrawal`, {}, { idempotencyKey }),
    done: () => say('Đã rút đề nghị'),
  })
  if (account.personId === row.personId) return null
  const close = () => show(null)
  return (
    <span style={{ display: 'flex', gap: 8 }}>
      {mayDecide && <Button onPress={() => show('decide')}>Duyệt…</Button>}
      {mayWork && <Button onPress={() => show('worked')}>Ghi giờ đã làm…</Button>}
      {mayWithdraw && (
        <Button look="quiet" isPending={withdraw.isPending} onPress={() => withdraw.mutate()}>
          Rút
        </Button>
      )}
      <Suspense>
        {open === 'decide' && <DecideDialog row={row} onClose={close} />}
        {open === 'worked' && <WorkedDialog row={row} onClose={close} />}
      </Suspense>
    </span>
  )
}
