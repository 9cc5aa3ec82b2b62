import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Empty } from '#ui/Empty.tsx'
import { moment, number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { TextField } from '#ui/TextField.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { Repairs } from '../api.ts'
import css from './cleaning.module.css'

type Row = Repairs[number]

/** Lịch sử các lần sửa, each undone with one act. */
export function RepairsTable() {
  const rows = useGet<Repairs>('/cleaning/repairs')
  return (
    <Table
      label="Các lần sửa"
      rows={rows}
      columns={columns}
      rowName={({ label }) => label}
      empty={<Empty title="Chưa sửa lần nào" />}
    />
  )
}

const columns: Column<Row>[] = [
  { id: 'label', heading: 'Việc sửa', width: 200, wrap: true, cell: ({ label }) => label },
  { id: 'acts', heading: 'Việc', cell: (row) => <Undo repair={row} /> },
  { id: 'facts', heading: 'Số chỗ', align: 'end', cell: ({ facts }) => number(facts) },
  { id: 'people', heading: 'Số người', align: 'end', cell: ({ people }) => number(people) },
  { id: 'says', heading: 'Đã sửa', width: 260, wrap: true, cell: ({ says }) => says },
  { id: 'at', heading: 'Lúc', cell: ({ at }) => moment(at) },
  { id: 'by', heading: 'Người sửa', cell: ({ by }) => by },
  {
    id: 'state',
    heading: 'Trạng thái',
    cell: ({ undoneAt }) => <Badge tone={undoneAt ? 'draft' : 'done'}>{undoneAt ? 'Đã hoàn tác' : 'Đã sửa'}</Badge>,
  },
  { id: 'reason', heading: 'Lý do', width: 220, wrap: true, cell: ({ reason }) => reason },
]

function Undo({ repair }: { readonly repair: Row }) {
  const may = useMay('POST /api/cleaning/repairs/:id/withdrawal')
  const [open, show] = useState(false)
  const [reason, write] = useState('')
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/cleaning/repairs/${repair.id}/withdrawal`, { reason }, { idempotencyKey }),
    done: () => {
      say(`Đã hoàn tác ${number(repair.facts)} chỗ`)
      show(false)
    },
  })
  if (!may || repair.undoneAt) return null
  return (
    <>
      <Button look="quiet" onPress={() => show(true)}>
        Hoàn tác…
      </Button>
      <ConfirmDialog
        title="Hoàn tác lần sửa"
        isOpen={open}
        onClose={() => show(false)}
        confirm="Hoàn tác"
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <div className={css['stack']}>
          <p>
            {number(repair.facts)} chỗ của {number(repair.people)} người trở lại đúng như trước khi sửa.
          </p>
          <TextField label="Lý do" required value={reason} onChange={write} />
        </div>
      </ConfirmDialog>
    </>
  )
}
