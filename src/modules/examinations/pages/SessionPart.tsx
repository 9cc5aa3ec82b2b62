import { DoorOpen, Pencil, QrCode, Radio, Trash2 } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { del } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { LinkButton } from '#ui/LinkButton.tsx'
import { moment } from '#ui/format.ts'
import { useAct } from '#ui/useAct.ts'
import type { Exam } from '../exam/api.ts'
import type { HallRoom, HallSession } from '../hall/api.ts'
import css from './exams.module.css'
import { IncidentsPart } from './IncidentsPart.tsx'
import { SeatPlan } from './SeatPlan.tsx'

const SessionDialog = lazy(async () => ({ default: (await import('./SessionDialog.tsx')).SessionDialog }))
const RoomDialog = lazy(async () => ({ default: (await import('./RoomDialog.tsx')).RoomDialog }))
const TicketsDialog = lazy(async () => ({ default: (await import('./TicketsDialog.tsx')).TicketsDialog }))

type Props = { readonly exam: Exam; readonly session: HallSession; readonly may: boolean }
type Shown = 'hour' | 'room' | 'tickets' | HallRoom | null

const papers = [
  ['danh-sach', 'Danh sách niêm yết'],
  ['so-do', 'Sơ đồ phòng'],
  ['nop-bai', 'Phiếu ký nộp bài'],
  ['bien-ban', 'Biên bản phòng thi'],
] as const

/** Một ca thi, its rooms and what is printed for it. */
export function SessionPart({ exam, session, may }: Props) {
  const [shown, show] = useState<Shown>(null)
  const path = `/exams/${exam.id}/sessions/${session.id}`
  const remove = useAct<string>({ run: (at) => del(at) })
  const close = () => show(null)
  const seats = session.rooms.flatMap((room) => room.seats)
  return (
    <section className={css['room']}>
      <h2>Ca {moment(session.startsAt)}</h2>
      {may && (
        <div className={css['acts']}>
          <Button icon={DoorOpen} onPress={() => show('room')}>
            Thêm phòng
          </Button>
          <Button look="quiet" icon={Pencil} onPress={() => show('hour')}>
            Đổi giờ
          </Button>
          {!session.drawn && (
            <Button look="quiet" icon={Trash2} onPress={() => remove.mutate(path)}>
              Bỏ ca thi
            </Button>
          )}
          {seats.length > 0 && (
            <Button icon={QrCode} onPress={() => show('tickets')}>
              Phát phiếu dự thi…
            </Button>
          )}
        </div>
      )}
      {session.drawn && (
        <div className={css['acts']}>
          <LinkButton look="primary" icon={Radio} to={`/sat-hach/${exam.id}/ca/${session.id}`}>
            Theo dõi ca thi
          </LinkButton>
        </div>
      )}
      {seats.length > 0 && <Prints path={path} />}
      {session.rooms.map((room) => (
        <div key={room.id} className={css['room']}>
          <div className={css['acts']}>
            <h3>{room.name}</h3>
            <span>Giám thị: {room.invigilators.map(({ fullName }) => fullName).join(', ') || 'chưa phân công'}</span>
            {may && (
              <>
                <Button look="quiet" icon={Pencil} label={`Sửa ${room.name}`} onPress={() => show(room)} />
                {room.seats.length === 0 && (
                  <Button
                    look="quiet"
                    icon={Trash2}
                    label={`Bỏ ${room.name}`}
                    onPress={() => remove.mutate(`${path}/rooms/${room.id}`)}
                  />
                )}
              </>
            )}
          </div>
          <SeatPlan room={room} />
        </div>
      ))}
      {seats.length > 0 && <IncidentsPart exam={exam} session={session} />}
      <Suspense>
        {shown === 'hour' && <SessionDialog exam={exam} session={session} onClose={close} />}
        {shown === 'tickets' && <TicketsDialog path={path} seats={seats} onClose={close} />}
        {shown === 'room' && <RoomDialog path={`${path}/rooms`} onClose={close} />}
        {shown && typeof shown === 'object' && (
          <RoomDialog path={`${path}/rooms/${shown.id}`} room={shown} onClose={close} />
        )}
      </Suspense>
    </section>
  )
}

const Prints = ({ path }: { readonly path: string }) => (
  <div className={css['acts']}>
    {papers.map(([what, label]) => (
      <span key={what}>
        <FileLink href={`/api${path}/print?what=${what}&format=pdf`}>{label} (PDF)</FileLink>
        <FileLink href={`/api${path}/print?what=${what}&format=docx`}>Word</FileLink>
      </span>
    ))}
  </div>
)
