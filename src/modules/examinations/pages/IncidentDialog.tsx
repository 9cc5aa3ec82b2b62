import { useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ComboBox } from '#ui/ComboBox.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { NumberField } from '#ui/NumberField.tsx'
import { Refused } from '#ui/Refused.tsx'
import { Select } from '#ui/Select.tsx'
import { TextArea } from '#ui/TextArea.tsx'
import { useAct } from '#ui/useAct.ts'
import type { HallSession } from '../hall/api.ts'
import { type IncidentKind, incidentKinds, incidentNames } from '../hall/model.ts'
import css from './exams.module.css'

type Props = { readonly path: string; readonly session: HallSession; readonly onClose: () => void }

const kinds = incidentKinds.map((id) => ({ id, label: incidentNames[id] }))

/** Ghi biên bản. */
export function IncidentDialog({ path, session, onClose }: Props) {
  const [kind, setKind] = useState<IncidentKind>('other')
  const [seatId, setSeat] = useState<string | null>(null)
  const [note, setNote] = useState('')
  const [lateMinutes, setLate] = useState<number | null>(null)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      post(path, { kind, seatId, note, lateMinutes: kind === 'late' ? lateMinutes : null }, { idempotencyKey }),
    done: onClose,
  })
  const seats = session.rooms
    .flatMap((room) => room.seats.map((seat) => ({ ...seat, room: room.name })))
    .map(({ id, number, fullName, room }) => ({ id, label: `${number} ${fullName}`, detail: room }))
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" onPress={() => act.mutate()} isPending={act.isPending}>
        Ghi biên bản
      </Button>
    </>
  )
  return (
    <Dialog title="Ghi biên bản" isOpen onClose={onClose} footer={footer}>
      <div className={css['form']}>
        <Refused error={act.error} />
        <Select label="Việc" required options={kinds} value={kind} onChange={(id) => setKind(id as IncidentKind)} />
        <ComboBox
          label="Thí sinh"
          help="Bỏ trống khi là việc của cả phòng"
          options={seats}
          value={seatId}
          onChange={setSeat}
        />
        {kind === 'late' && (
          <NumberField label="Đến muộn" unit="phút" required min={1} max={600} value={lateMinutes} onChange={setLate} />
        )}
        <TextArea label="Nội dung" rows={4} value={note} onChange={setNote} />
      </div>
    </Dialog>
  )
}
