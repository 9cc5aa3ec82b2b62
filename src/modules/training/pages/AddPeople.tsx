import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { PeoplePage } from '#modules/personnel/api.ts'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { number } from '#ui/format.ts'
import { query, useGet } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { useSession } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { ClassDetail } from '../api.ts'
import css from './training.module.css'

type Unit = { readonly id: string; readonly name: string; readonly path: string; readonly depth: number }
type Person = PeoplePage['rows'][number]
type Props = { readonly held: ClassDetail; readonly onClose: () => void }

/** Thêm người vào danh sách của lớp: from the people of a unit, within its seats. */
export function AddPeople({ held, onClose }: Props) {
  const units = useGet<readonly Unit[]>('/units')
  const { personId: own } = useSession().account
  const [unitId, choose] = useState<string | null>(null)
  const { data } = useQuery({ ...query<PeoplePage>('/people', { unitId, limit: 500 }), enabled: unitId !== null })
  const on = new Set(held.people.map(({ personId }) => personId))
  const people = data?.rows.filter(({ id }) => !on.has(id) && id !== own) ?? []
  const act = useAct<readonly string[]>({
    quiet: true,
    run: (personIds, idempotencyKey) =>
      post(`/training/classes/${held.id}/candidates`, { personIds }, { idempotencyKey }),
    done: (_, { length }) => say(`Đã thêm ${number(length)} người vào danh sách lớp`),
  })
  const renderActs = (chosen: readonly Person[], clear: () => void) => (
    <Button
      look="primary"
      isPending={act.isPending}
      onPress={() =>
        act.mutate(
          chosen.map(({ id }) => id),
          { onSuccess: clear },
        )
      }
    >
      Thêm {number(chosen.length)} người
    </Button>
  )
  const options = units.map(({ id, name, path, depth }) => ({ id, label: name, ...(depth > 0 && { detail: path }) }))
  return (
    <Dialog
      title="Thêm người vào lớp"
      isOpen
      onClose={onClose}
      width="wide"
      footer={<Button onPress={onClose}>Xong</Button>}
    >
      <div className={css['form']}>
        <p>{roomWords(held)}</p>
        <ComboBox
          label="Đơn vị"
          help="Gõ tên đơn vị để chọn người của đơn vị ấy"
          options={options}
          value={unitId}
          onChange={choose}
        />
        <Refused error={act.error} />
        {unitId && (
          <Table
            label="Người của đơn vị"
            rows={people}
            columns={columns}
            rowName={({ fullName }) => fullName}
            noun="người"
            empty="Đơn vị không còn ai ngoài danh sách"
            renderActs={renderActs}
          />
        )}
      </div>
    </Dialog>
  )
}

const roomWords = ({ seats, learners, candidates }: ClassDetail) =>
  seats === null
    ? 'Lớp không giới hạn số chỗ.'
    : `Lớp có ${number(seats)} chỗ, còn ${number(Math.max(0, seats - learners - candidates))} chỗ trống.`

const columns: Column<Person>[] = [
  { id: 'name', heading: 'Họ và tên', width: 180, cell: ({ fullName }) => fullName },
  { id: 'title', heading: 'Chức vụ, chức danh', cell: ({ office, title }) => office ?? title },
  { id: 'unit', heading: 'Đơn vị', cell: ({ unitName }) => unitName },
]
