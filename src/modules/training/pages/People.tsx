import { lazy, Suspense, useState } from 'react'
import { post } from '#ui/api.ts'
import { Empty } from '#ui/Empty.tsx'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import type { ClassDetail, Learner } from '../api.ts'
import { learnerColumns } from './learner-columns.tsx'
import { LearnerActs, type Shown } from './LearnerActs.tsx'

const SendDialog = lazy(async () => ({ default: (await import('./SendDialog.tsx')).SendDialog }))
const ResultDialog = lazy(async () => ({ default: (await import('./ResultDialog.tsx')).ResultDialog }))
const RecogniseDialog = lazy(async () => ({ default: (await import('./RecogniseDialog.tsx')).RecogniseDialog }))
const RefundDialog = lazy(async () => ({ default: (await import('./RefundDialog.tsx')).RefundDialog }))

/** Học viên, and what is decided of them */
export function People({ held }: { readonly held: ClassDetail }) {
  const mayDraft = useMay('POST /api/decisions')
  const [shown, show] = useState<Shown | null>(null)
  const close = () => show(null)
  const drop = useAct<readonly string[]>({
    run: (personIds, idempotencyKey) =>
      post(`/training/classes/${held.id}/candidates/removal`, { personIds }, { idempotencyKey }),
  })
  const acts = (chosen: readonly Learner[]) => (
    <LearnerActs chosen={chosen} show={show} drop={(ids) => drop.mutate(ids)} />
  )
  return (
    <>
      <Table
        label="Học viên"
        rows={held.people}
        columns={learnerColumns}
        rowId={({ personId }) => personId}
        href={({ personId }) => `/con-nguoi/${personId}`}
        rowName={({ fullName }) => fullName}
        noun="người"
        empty={<Empty title="Chưa có ai trong danh sách">Bấm “Thêm người” để chọn từ danh sách cán bộ.</Empty>}
        {...(mayDraft && { renderActs: acts })}
      />
      <Suspense>
        {shown?.act === 'send' && <SendDialog held={held} people={shown.of} onClose={close} />}
        {shown?.act === 'result' && <ResultDialog held={held} people={shown.of} onClose={close} />}
        {shown?.act === 'recognise' && <RecogniseDialog held={held} people={shown.of} onClose={close} />}
        {shown?.act === 'refund' && <RefundDialog person={shown.of[0]!} onClose={close} />}
      </Suspense>
    </>
  )
}
