import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { get, post } from '#ui/api.ts'
import { Button } from '#ui/Button.tsx'
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx'
import { moment, number, viDate } from '#ui/format.ts'
import { useMay, useSession } from '#ui/session.ts'
import { say } from '#ui/toasts.ts'
import { useAct } from '#ui/useAct.ts'
import type { PlainDate } from '#lib/date.ts'
import type { Exam } from '../../exam/api.ts'
import type { Recomputed, Results } from '../api.ts'
import css from './marking.module.css'

type Props = { readonly exam: Exam; readonly results: Results }

/** Trình, công bố, tính lại, dự thảo quyết định công nhận. */
export function PublicationBar({ exam, results }: Props) {
  const { publication } = results
  const isPublished = publication?.publishedOn != null
  return (
    <>
      {isPublished ? (
        <>
          <Recompute exam={exam} />
          <Recognise exam={exam} results={results} />
          <span className={css['soft']}>
            Công bố ngày {viDate(publication.publishedOn as PlainDate)}: {publication.proposedBy} trình,{' '}
            {publication.publishedBy} công bố
          </span>
        </>
      ) : (
        exam.mine && <Publish exam={exam} results={results} role={exam.mine.role} />
      )}
    </>
  )
}

function Publish({ exam, results, role }: Props & { readonly role: string }) {
  const { publication, counts } = results
  const [asking, ask] = useState(false)
  const me = useSession().account.fullName
  const propose = useAct({
    run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/publication/proposal`, undefined, { idempotencyKey }),
    done: () => say('Đã trình. Người khác trong hội đồng công bố.'),
  })
  const publish = useAct({
    quiet: true,
    run: (_: void, idempotencyKey) => post(`/exams/${exam.id}/publication`, undefined, { idempotencyKey }),
    done: () => ask(false),
  })
  if (exam.stage !== 'marking') return null
  const mayPublish = publication && publication.proposedBy !== me && ['chair', 'deputy'].includes(role)
  return (
    <>
      {mayPublish && (
        <Button look="primary" onPress={() => ask(true)}>
          Công bố kết quả…
        </Button>
      )}
      <Button isPending={propose.isPending} onPress={() => propose.mutate()}>
        {publication ? 'Trình công bố lại' : 'Trình công bố'}
      </Button>
      {publication && (
        <span className={css['soft']}>
          {publication.proposedBy} trình lúc {moment(publication.proposedAt)}
        </span>
      )}
      <ConfirmDialog
        title="Công bố kết quả"
        isOpen={asking}
        onClose={() => ask(false)}
        confirm={`Công bố kết quả của ${number(counts.marked)} người`}
        onConfirm={() => publish.mutate()}
        isPending={publish.isPending}
        error={publish.error}
      >
        <p>
          {number(counts.marked)} thí sinh thấy điểm của mình, {number(counts.passed)} người đạt. Công bố rồi thì điểm
          chỉ sửa được bằng đề nghị của một người và đồng ý của người khác.
        </p>
      </ConfirmDialog>
    </>
  )
}

function Recompute({ exam }: { readonly exam: Exam }) {
  const [found, show] = useState<Recomputed | null>(null)
  const act = useAct<void, Recomputed>({ run: () => get(`/exams/${exam.id}/recomputation`), changes: [], done: show })
  return (
    <>
      <Button isPending={act.isPending} onPress={() => act.mutate()}>
        Tính lại và so
      </Button>
      {found && (
        <ConfirmDialog
          title="Tính lại và so"
          isOpen
          onClose={() => show(null)}
          confirm="Đã xem"
          onConfirm={() => show(null)}
        >
          <p>
            Tính lại {number(found.papers)} bài từ câu trả lời gốc, điểm của giám khảo và các lần sửa đã đồng ý:{' '}
            <strong>{number(found.differences.length)} chỗ khác</strong> kết quả công bố.
          </p>
          <ul>
            {found.differences.map(({ number: text, fullName, what, kept, computed }) => (
              <li key={`${text} ${what}`}>
                {text} {fullName}, {what}: công bố {kept}, tính lại {computed}
              </li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </>
  )
}

/** Dự thảo quyết định công nhận năng lực cho những người đạt. */
function Recognise({ exam, results }: Props) {
  const may = useMay('POST /api/decisions')
  const { today } = useSession().agency
  const navigate = useNavigate()
  const personIds = results.rows.filter(({ passed }) => passed).map(({ personId }) => personId)
  const draft = useAct<void, { id: string }>({
    run: (_, idempotencyKey) =>
      post(
        '/decisions',
        { kind: 'competency-recognition', personIds, by: today, terms: { examId: exam.id } },
        { idempotencyKey },
      ),
    done: ({ id }) => void navigate({ to: `/quyet-dinh/${id}` }),
  })
  if (!may || personIds.length === 0) return null
  return (
    <Button look="primary" isPending={draft.isPending} onPress={() => draft.mutate()}>
      Dự thảo quyết định công nhận {number(personIds.length)} người
    </Button>
  )
}
