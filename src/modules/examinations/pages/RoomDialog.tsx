import { X } from 'lucide-react'
import { useState } from 'react'
import { post, put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { useGet } from '#ui/query.ts'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { HallRoom, Invigilator } from '../hall/api.ts'
import css from './exams.module.css'

type Props = { readonly path: string; readonly room?: HallRoom; readonly onClose: () => void }

/** Phòng thi và giám thị. */
export function RoomDialog({ path, room, onClose }: Props) {
  const accounts = useGet<readonly Invigilator[]>('/exams/invigilators')
  const [name, setName] = useState(room?.name ?? '')
  const [rows, setRows] = useState<number | null>(room?.rows ?? 5)
  const [columns, setColumns] = useState<number | null>(room?.columns ?? 6)
  const [ids, setIds] = useState<readonly string[]>(room?.invigilators.map(({ id }) => id) ?? [])
  const body = { name, rows, columns, invigilators: ids }
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => (room ? put(path, body) : post(path, body, { idempotencyKey })),
    done: onClose,
  })
  const options = accounts
    .filter(({ id }) => !ids.includes(id))
    .map(({ id, fullName, username }) => ({ id, label: fullName, detail: username }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" onPress={() => act.mutate()} isPending={act.isPending}>
        {room ? 'Ghi' : 'Thêm phòng'}
      </Button>
    </>
  )
  return (
    <Dialog title={room ? `Sửa ${room.name}` : 'Thêm phòng thi'} isOpen onClose={onClose} footer={footer}>
      <div className={css['form']}>
        <Refused error={act.error} />
        <TextField label="Tên phòng" required value={name} onChange={setName} help="Ví dụ: Phòng 1, tầng 2" />
        <div className={css['two']}>
          <NumberField label="Số hàng" required min={1} max={40} value={rows} onChange={setRows} />
          <NumberField label="Số ghế mỗi hàng" required min={1} max={20} value={columns} onChange={setColumns} />
        </div>
        <p>{(rows ?? 0) * (columns ?? 0)} chỗ.</p>
        <ComboBox
          key={ids.length}
          label="Thêm giám thị"
          help="Tài khoản đang dùng; không là người thân của thí sinh"
          options={options}
          value={null}
          onChange={(id) => id && setIds([...ids, id])}
        />
        <ul className={css['chosen']}>
          {accounts
            .filter(({ id }) => ids.includes(id))
            .map(({ id, fullName }) => (
              <li key={id} className={css['acts']}>
                {fullName}
                <Button
                  look="quiet"
                  icon={X}
                  label={`Bỏ ${fullName}`}
                  onPress={() => setIds(ids.filter((one) => one !== id))}
                />
              </li>
            ))}
        </ul>
      </div>
    </Dialog>
  )
}
