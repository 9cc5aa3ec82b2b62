import { KeyRound } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Badge } from '#ui/Badge.tsx'
import { Button } from '#ui/Button.tsx'
import { FileLink } from '#ui/FileLink.tsx'
import { moment, number } from '#ui/format.ts'
import { type Fact, KeyValue } from '#ui/KeyValue.tsx'
import { type Column, Table } from '#ui/Table.tsx'
import type { Exam } from '../exam/api.ts'
import type { PaperView } from '../papers/api.ts'
import css from './exams.module.css'
import { ReserveAct } from './ReserveAct.tsx'

const PassPhraseDialog = lazy(async () => ({ default: (await import('./PassPhraseDialog.tsx')).PassPhraseDialog }))

type Session = PaperView['sessions'][number]

/** Đề niêm phong của một ca: who holds the parts of its key, and the act of bringing one. */
export function SealedSession({ exam, session }: { readonly exam: Exam; readonly session: Session }) {
  const [bringing, bring] = useState(false)
  const path = `/exams/${exam.id}/sessions/${session.id}`
  const isMine = session.shares.some(({ mine }) => mine)
  const isCancelled = exam.stage === 'cancelled'
  const mayBring = isMine && (isCancelled || session.mayOpen)
  return (
    <section className={css['room']}>
      <h2>Ca {moment(session.startsAt)}</h2>
      <div className={css['acts']}>
        {session.openedAt ? (
          <Badge tone="done">Đã mở {moment(session.openedAt)}</Badge>
        ) : (
          <Badge tone="waits">Đang niêm phong</Badge>
        )}
        {mayBring && (
          <Button look="primary" icon={KeyRound} onPress={() => bring(true)}>
            {isCancelled ? 'Trả câu hỏi về ngân hàng…' : 'Mang phần khóa đến mở đề…'}
          </Button>
        )}
        {isMine && !session.openedAt && !session.mayOpen && !isCancelled && (
          <span>Mở được từ {moment(session.startsAt)}.</span>
        )}
        <FileLink href={`/api${path}/print?what=mo-de&format=pdf`}>Biên bản mở đề (PDF)</FileLink>
        <FileLink href={`/api${path}/print?what=mo-de&format=docx`}>Word</FileLink>
      </div>
      <ReserveAct exam={exam} session={session} />
      <KeyValue facts={factsOf(session)} />
      <Table
        label="Đề thi của ca"
        rows={session.papers}
        columns={columns}
        rowName={({ code }) => `đề ${code}`}
        empty="Chưa có đề"
      />
      {bringing && (
        <Suspense>
          <PassPhraseDialog
            title={isCancelled ? 'Trả câu hỏi về ngân hàng' : 'Mang phần khóa đến mở đề'}
            path={`${path}/${isCancelled ? 'restoration' : 'opening'}`}
            verb={isCancelled ? 'Trả câu hỏi' : 'Mở đề'}
            onClose={() => bring(false)}
          />
        </Suspense>
      )}
    </section>
  )
}

const factsOf = ({ shares, seed }: Session): Fact[] => [
  {
    label: 'Giữ phần khóa',
    value: shares
      .map(({ fullName, broughtAt }) => `${fullName}${broughtAt ? ` (mang khóa ${moment(broughtAt)})` : ''}`)
      .join('; '),
  },
  { label: 'Hạt giống rút đề', value: seed ?? 'nằm trong niêm phong đến khi mở đề' },
]

const columns: Column<Session['papers'][number]>[] = [
  { id: 'code', heading: 'Mã đề', cell: ({ code }) => code },
  { id: 'kind', heading: 'Loại', cell: ({ isReserve }) => (isReserve ? 'Dự phòng' : 'Chính thức') },
  { id: 'seats', heading: 'Số chỗ', align: 'end', cell: ({ seats }) => number(seats) },
  {
    id: 'digest',
    heading: 'Dấu niêm phong (SHA-256)',
    cell: ({ digest }) => <span className={css['code']}>{digest.slice(0, 16)}…</span>,
  },
]
