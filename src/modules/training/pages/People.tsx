import { type ReactNode, lazy, Suspense, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { useMay } from '#ui/session.ts'
import { Table } from '#ui/Table.tsx'
import { useAct } from '#ui/useAct.ts'
import type { ClassDetail, Learner } from '../api.ts'
import { learnerColumns } from './learner-columns.tsx'

const SendDialog = lazy(async () => ({ default: (await import('./SendDialog.tsx')).SendDialog }))
const ResultDialog = lazy(async () => ({ default: (await import('./ResultDialog.tsx')).ResultDialog }))
const RecogniseDialog = lazy(async () => ({ default: (await import('./RecogniseDialog.tsx')).RecogniseDialog }))
const RefundDialog = lazy(async () => ({ default: (await import('./RefundDialog.tsx')).RefundDialog }))

type Shown = { readonly act: 'send' | 'result' | 'recognise' | 'refund'; readonly of: readonly Learner[] }

/** Học viên, and what is decided of them */
export function People({ held }: { readonly held: ClassDetail }) {
  const mayDraft = useMay('POST /api/decisions')
  const [shown, show] = useState<Shown | null>(null)
  const close = () => show(null)
  const drop = useAct<readonly string[]>({
    run: (personIds, idempotencyKey) =>
      post(`/training/classes/${held.id}/candidates/removal`, { personIds }, { idempotencyKey }),
  })
  const acts = (chosen: readonly Learner[]) => <Acts chosen={chosen} show={show} drop={(ids) => drop.mutate(ids)} />
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

type ActsProps = {
  readonly chosen: readonly Learner[]
  readonly show: (shown: Shown) => void
  readonly drop: (personIds: readonly string[]) => void
}

/** What can be done to those chosen; each act counts whom it means. */
function Acts({ chosen, show, drop }: ActsProps): ReactNode {
  const waiting = chosen.filter(({ sent }) => !sent)
  const studying = chosen.filter(({ sent, outcome }) => sent && outcome === null)
  const entered = studying.filter((one) => one.entered)
  const bound = chosen.filter(({ commitment }) => commitment !== null)
  return (
    <>
      {waiting.length > 0 && (
        <>
          <Button look="primary" onPress={() => show({ act: 'send', of: waiting })}>
            Cử đi học {number(waiting.length)} người…
          </Button>
          <Button onPress={() => drop(waiting.map(({ personId }) => personId))}>Bỏ khỏi danh sách</Button>
        </>
      )}
      {studying.length > 0 && (
        <Button onPress={() => show({ act: 'result', of: studying })}>
          Nhập kết quả {number(studying.length)} người…
        </Button>
      )}
      {entered.length > 0 && (
        <Button look="primary" onPress={() => show({ act: 'recognise', of: entered })}>
          Công nhận kết quả {number(entered.length)} người…
        </Button>
      )}
      {chosen.length === 1 && bound.length === 1 && (
        <Button onPress={() => show({ act: 'refund', of: bound })}>Tính đền bù…</Button>
      )}
    </>
  )
}
