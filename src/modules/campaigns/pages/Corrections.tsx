import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Link } from '#ui/Link.tsx'
import { useMay, useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Correction } from '../api.ts'
import { fieldNames, isWritten } from '../model.ts'
import css from './campaigns.module.css'

type Props = { readonly campaignId: string; readonly rows: readonly Correction[] }

/** Đề nghị sửa: what is written, what is right, and the officer's answer. */
export function Corrections({ campaignId, rows }: Props) {
  const [columns] = useState(() => columnsOf(campaignId))
  return (
    <Table
      label="Đề nghị sửa"
      rows={rows}
      columns={columns}
      rowName={({ personName, field }) => `${personName}, ${fieldNames[field]}`}
      empty="Chưa có đề nghị sửa nào"
    />
  )
}

const columnsOf = (campaignId: string): Column<Correction>[] => [
  {
    id: 'person',
    heading: 'Họ và tên',
    width: 180,
    cell: ({ personId, personName }) => <Link to={`/con-nguoi/${personId}`}>{personName}</Link>,
  },
  { id: 'acts', heading: 'Trả lời', cell: (row) => <Answer campaignId={campaignId} row={row} /> },
  { id: 'field', heading: 'Nội dung', cell: ({ field }) => fieldNames[field] },
  { id: 'held', heading: 'Đang ghi', wrap: true, width: 160, cell: ({ held }) => held ?? '–' },
  { id: 'wanted', heading: 'Đề nghị', wrap: true, width: 160, cell: ({ wanted }) => <strong>{wanted}</strong> },
  { id: 'note', heading: 'Ghi chú', wrap: true, width: 180, cell: ({ note }) => note },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName },
]

/** The answer that was given, or what may be answered. */
function Answer({ campaignId, row }: { readonly campaignId: string; readonly row: Correction }) {
  const may = useMay('POST /api/campaigns/:id/corrections/:correctionId/answer')
  const { personId } = useSession().account
  const [accept, decide] = useState<boolean | null>(null)
  if (row.accepted !== null)
    return (
      <span className={css['asked']}>
        <Badge tone={row.accepted ? 'done' : 'danger'}>{row.accepted ? 'Đã chấp nhận' : 'Không chấp nhận'}</Badge>
        {row.answer && <small>{row.answer}</small>}
      </span>
    )
  if (!may || personId === row.personId) return <Badge tone="waits">Chờ trả lời</Badge>
  return (
    <span className={css['answers']}>
      <Button onPress={() => decide(true)}>Chấp nhận…</Button>
      <Button look="quiet" onPress={() => decide(false)}>
        Không…
      </Button>
      {accept !== null && (
        <AnswerDialog campaignId={campaignId} row={row} accept={accept} onClose={() => decide(null)} />
      )}
    </span>
  )
}

type DialogProps = {
  readonly campaignId: string
  readonly row: Correction
  readonly accept: boolean
  readonly onClose: () => void
}

function AnswerDialog({ campaignId, row, accept, onClose }: DialogProps) {
  const [answer, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(`/campaigns/${campaignId}/corrections/${row.id}/answer`, { accept, answer }, { idempotencyKey }),
    done: () => {
      say(accept ? 'Đã ghi vào hồ sơ' : 'Đã trả lời đơn vị')
      onClose()
    },
  })
  const system = accept && isWritten(row.field)
  const label = !accept ? 'Vì sao không' : system ? 'Lời trả lời (nếu có)' : 'Đã sửa ở hồ sơ thế nào'
  return (
    <ConfirmDialog
      title={`${fieldNames[row.field]} của ${row.personName}`}
      isOpen
      onClose={onClose}
      confirm={accept ? 'Chấp nhận' : 'Không chấp nhận'}
      onConfirm={() => act.mutate()}
      isPending={act.isPending}
      error={act.error}
    >
      <div className={css['form']}>
        <p>
          Đang ghi {row.held ? `“${row.held}”` : 'trống'}, đơn vị đề nghị “{row.wanted}”.{' '}
          {system && 'Chấp nhận là ghi ngay vào hồ sơ, kèm tên đơn vị đề nghị.'}
        </p>
        <TextField label={label} required={!system} value={answer} onChange={write} />
      </div>
    </ConfirmDialog>
  )
}
