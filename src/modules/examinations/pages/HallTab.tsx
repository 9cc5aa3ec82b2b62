import { CalendarPlus, LayoutGrid } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { Empty } from '#ui/Empty.tsx'
import { number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { Hall } from '../hall/api.ts'
import css from './exams.module.css'
import { SessionPart } from './SessionPart.tsx'

const SessionDialog = lazy(async () => ({ default: (await import('./SessionDialog.tsx')).SessionDialog }))

/** Phòng thi: sessions, rooms, seats, tickets and papers to print. */
export function HallTab({ exam }: { readonly exam: Exam }) {
  const hall = useGet<Hall>(`/exams/${exam.id}/hall`)
  const may = useMay('POST /api/exams/:id/sessions') && ['preparing', 'sealed'].includes(exam.stage)
  const [adding, add] = useState(false)
  return (
    <section className={css['part']}>
      <p>
        {number(hall.seated)} / {number(hall.candidates)} thí sinh đã có chỗ; các phòng có {number(hall.capacity)} chỗ.
      </p>
      {may && (
        <div className={css['acts']}>
          {exam.editable && (
            <Button icon={CalendarPlus} onPress={() => add(true)}>
              Thêm ca thi
            </Button>
          )}
          {hall.candidates > 0 && hall.capacity > 0 && <Place exam={exam} hall={hall} />}
        </div>
      )}
      {hall.sessions.length === 0 && (
        <Empty title="Chưa có ca thi">
          Mỗi ca thi có giờ bắt đầu và các phòng; mỗi phòng có số hàng, số ghế và giám thị.
        </Empty>
      )}
      {hall.sessions.map((session) => (
        <SessionPart key={session.id} exam={exam} session={session} may={may} />
      ))}
      {adding && (
        <Suspense>
          <SessionDialog exam={exam} onClose={() => add(false)} />
        </Suspense>
      )}
    </section>
  )
}

function Place({ exam, hall }: { readonly exam: Exam; readonly hall: Hall }) {
  const [open, show] = useState(false)
  const act = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/seats`, {}, { idempotencyKey }),
    done: () => show(false),
  })
  const issued = hall.sessions.flatMap(({ rooms }) => rooms.flatMap(({ seats }) => seats)).filter((seat) => seat.issued)
  return (
    <>
      <Button
        look={hall.seated < hall.candidates ? 'primary' : 'secondary'}
        icon={LayoutGrid}
        onPress={() => show(true)}
      >
        Xếp chỗ tự động
      </Button>
      <ConfirmDialog
        title="Xếp chỗ tự động"
        isOpen={open}
        onClose={() => show(false)}
        confirm={`Xếp chỗ cho ${hall.candidates} thí sinh`}
        onConfirm={() => act.mutate()}
        isPending={act.isPending}
        error={act.error}
      >
        <p>
          Thí sinh được xếp theo số báo danh vào các ca, các phòng. Chỗ cũ được xếp lại từ đầu
          {issued.length > 0 && `; ${issued.length} phiếu dự thi đã phát không dùng được nữa`}.
        </p>
      </ConfirmDialog>
    </>
  )
}
