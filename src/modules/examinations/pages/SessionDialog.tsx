import { useState } from 'react'
import type { PlainDate } from '#lib/date.ts'
import { post, put } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Dialog } from '#ui/Dialog.tsx'
import { Refused } from '#ui/Refused.tsx'
import { TextField } from '#ui/TextField.tsx'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { HallSession } from '../hall/api.ts'
import css from './exams.module.css'

type Props = { readonly exam: Exam; readonly session?: HallSession; readonly onClose: () => void }

const local = (iso: string) => new Date(Date.parse(iso) + 7 * 3_600_000).toISOString()

/** Giờ thi, as the clocks of Vietnam show it. */
export function SessionDialog({ exam, session, onClose }: Props) {
  const [day, setDay] = useState<PlainDate | null>(session ? (local(session.startsAt).slice(0, 10) as PlainDate) : null)
  const [time, setTime] = useState(session ? local(session.startsAt).slice(11, 16) : '07:30')
  const clear = /^([01]?\d|2[0-3])[:h.]([0-5]\d)$/.exec(time.trim())
  const startsAt = day && clear ? `${day}T${clear[1]!.padStart(2, '0')}:${clear[2]}:00+07:00` : null
  const path = `/exams/${exam.id}/sessions`
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) =>
      session ? put(`${path}/${session.id}`, { startsAt }) : post(path, { startsAt }, { idempotencyKey }),
    done: onClose,
  })
  const footer = (
    <>
      <Button onPress={onClose}>Thôi</Button>
      <Button look="primary" onPress={() => act.mutate()} isPending={act.isPending} isDisabled={!startsAt}>
        {session ? 'Đổi giờ' : 'Thêm ca thi'}
      </Button>
    </>
  )
  return (
    <Dialog title={session ? 'Đổi giờ ca thi' : 'Thêm ca thi'} isOpen onClose={onClose} footer={footer}>
      <div className={css['form']}>
        <Refused error={act.error} />
        <DateField label="Ngày thi" required value={day} onChange={setDay} />
        <TextField
          label="Giờ bắt đầu"
          required
          help="Ví dụ 07:30. Đề thi chỉ mở được từ giờ này."
          value={time}
          onChange={setTime}
          error={clear ? undefined : 'Hãy nhập giờ và phút, ví dụ 07:30.'}
        />
      </div>
    </Dialog>
  )
}
