import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Empty } from '#ui/Empty.tsx'
import { moment } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Merges } from '../api.ts'
import css from './duplicates.module.css'

type Merge = Merges[number]

export function MergesTable() {
  const rows = useGet<Merges>('/merges')
  return (
    <Table
      label="Các lần gộp hồ sơ"
      rows={rows}
      columns={columns}
      rowName={mergedNames}
      empty={<Empty title="Chưa gộp hồ sơ nào" />}
    />
  )
}

const mergedNames = ({ merged }: Merge) => merged.map(({ fullName }) => fullName).join(', ')

const columns: Column<Merge>[] = [
  { id: 'merged', heading: 'Hồ sơ đã gộp', width: 190, cell: mergedNames },
  { id: 'acts', heading: 'Việc', cell: (row) => <Unmerge merge={row} /> },
  {
    id: 'keep',
    heading: 'Hồ sơ còn lại',
    width: 190,
    cell: ({ keepId, keepName }) => <Link to={`/con-nguoi/${keepId}`}>{keepName || 'Mở hồ sơ'}</Link>,
  },
  { id: 'at', heading: 'Lúc', cell: ({ at }) => moment(at) },
  { id: 'by', heading: 'Người gộp', cell: ({ by }) => by },
  {
    id: 'state',
    heading: 'Trạng thái',
    cell: ({ open, undoneAt }) =>
      open ? (
        <Badge tone="done">Đang gộp</Badge>
      ) : (
        <Badge tone="draft">{undoneAt ? 'Đã bỏ gộp' : 'Đã gộp tiếp vào hồ sơ khác'}</Badge>
      ),
  },
  { id: 'reason', heading: 'Lý do', wrap: true, width: 220, cell: ({ reason }) => reason },
]

function Unmerge({ merge }: { readonly merge: Merge }) {
  const may = useMay('POST /api/merges/:id/withdrawal')
  const [open, show] = useState(false)
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/merges/${merge.id}/withdrawal`, { reason }, { idempotencyKey }),
    done: () => {
      say('Đã bỏ gộp: hai hồ sơ trở lại như trước')
      show(false)
    },
  })
  if (!may || !merge.open) return null
  return (
    <>
      <Button look="quiet" onPress={() => show(true)}>
        Bỏ gộp…
      </Button>
      <ConfirmDialog
        title="Bỏ gộp hồ sơ"
        isOpen={open}
        onClose={() => show(false)}
        confirm="Bỏ gộp"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['stack']}>
          <p>
            {mergedNames(merge)} và {merge.keepName} trở lại là {merge.merged.length + 1} hồ sơ, đúng như trước khi gộp.
          </p>
          <TextField label="Lý do" required value={reason} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
