import { Trash2 } from 'lucide-react'
import { useState } from 'react'
import { del, post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { useGet } from '#ui/query.ts'
import { Select } from '#ui/Select.tsx'
import { useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { SavedTable, TableQuestion } from '../saved/api.ts'
import { sameTable } from './own-table.ts'
import { SaveDialog } from './SaveDialog.tsx'
import css from './statistics.module.css'

type Props = {
  readonly table: TableQuestion
  /** The saved table that the address names. */
  readonly opened: string | null
  readonly open: (saved: SavedTable | null) => void
}

const changes = ['/statistics/saved']

/** Những bảng đã lưu: mở, lưu, xoá. */
export function SavedTables({ table, opened, open }: Props) {
  const saved = useGet<SavedTable[]>('/statistics/saved')
  const { rights } = useSession()
  const [asking, ask] = useState(false)
  const held = saved.find(({ id }) => id === opened)
  const remove = useRemoval(open)
  const options = saved.map(({ id, name, own, owner }) => ({ id, label: name, detail: own ? 'của tôi' : owner }))
  const may = rights.includes('POST /api/statistics/saved')
  const changed = held !== undefined && !sameTable(held.question, table)
  return (
    <div className={css['bar']} data-noprint>
      {saved.length > 0 && (
        <Select
          label="Bảng đã lưu"
          placeholder="Chọn bảng…"
          help={changed ? 'Đang khác với bảng đã lưu' : ''}
          options={options}
          value={held?.id ?? null}
          onChange={(id) => open(saved.find((one) => one.id === id) ?? null)}
        />
      )}
      {may && <Button onPress={() => ask(true)}>{held?.own ? 'Lưu, đổi tên' : 'Lưu bảng này'}</Button>}
      {may && held?.own && (
        <Button look="quiet" icon={Trash2} isPending={remove.isPending} onPress={() => remove.mutate(held)}>
          Xoá bảng đã lưu
        </Button>
      )}
      {asking && (
        <SaveDialog table={table} held={held?.own ? held : undefined} onClose={() => ask(false)} onSaved={open} />
      )}
    </div>
  )
}

function useRemoval(open: Props['open']) {
  const back = useAct<{ id: string; version: number }>({
    changes,
    run: ({ id, version }) => post(`/statistics/saved/${id}/restoration`, { version }),
    done: () => say('Đã lấy lại bảng'),
  })
  return useAct<SavedTable, { id: string; version: number }>({
    changes,
    run: ({ id, version }) => del(`/statistics/saved/${id}?version=${version}`),
    done: (kept, { name }) => {
      open(null)
      say(`Đã xoá bảng “${name}”`, { undo: () => back.mutate(kept) })
    },
  })
}
