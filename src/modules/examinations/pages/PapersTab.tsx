import { Lock } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { Empty } from '#ui/Empty.tsx'
import { decimal, number } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import { type Column, Table } from '#ui/Table.tsx'
import type { Exam } from '../exam/api.ts'
import { difficultyNames } from '../exam/model.ts'
import type { PaperView } from '../papers/api.ts'
import css from './exams.module.css'
import { SealedSession } from './SealedSession.tsx'

const DrawDialog = lazy(async () => ({ default: (await import('./DrawDialog.tsx')).DrawDialog }))

/** Đề thi: the blueprint, and the papers as far as anybody may know of them. */
export function PapersTab({ exam }: { readonly exam: Exam }) {
  const view = useGet<PaperView>(`/exams/${exam.id}/papers`)
  const may = useMay('POST /api/exams/:id/papers') && exam.editable
  const [drawing, draw] = useState(false)
  const drawn = view.sessions.filter(({ papers }) => papers.length > 0)
  return (
    <section className={css['part']}>
      {may && (
        <div className={css['acts']}>
          <Button look="primary" icon={Lock} onPress={() => draw(true)} isDisabled={view.sessions.length === 0}>
            Rút và niêm phong đề…
          </Button>
          {view.sessions.length === 0 && <span>Xếp ca thi ở phần Phòng thi trước khi rút đề.</span>}
        </div>
      )}
      <h2>Ma trận đề</h2>
      <Table
        label="Ma trận đề"
        rows={exam.blueprint}
        rowId={(row) => `${row.topicId} ${row.difficulty}`}
        columns={columns}
        empty="Chưa có ma trận đề"
      />
      <p>
        Tổng: {exam.total.questions} câu, {decimal(exam.total.points)} điểm.
        {view.hiddenQuestions > 0 &&
          ` ${number(view.hiddenQuestions)} câu hỏi đang niêm phong, không ai đọc được trong ngân hàng.`}
      </p>
      {drawn.length === 0 && (
        <Empty title="Chưa rút đề">Đề được rút từ ngân hàng, niêm phong ngay và chỉ mở khi đến giờ thi.</Empty>
      )}
      {drawn.map((session) => (
        <SealedSession key={session.id} exam={exam} session={session} />
      ))}
      {drawing && (
        <Suspense>
          <DrawDialog exam={exam} sessions={view.sessions.length} onClose={() => draw(false)} />
        </Suspense>
      )}
    </section>
  )
}

const columns: Column<Exam['blueprint'][number]>[] = [
  { id: 'topic', heading: 'Chuyên đề', width: 240, wrap: true, cell: ({ topic }) => topic },
  { id: 'difficulty', heading: 'Độ khó', cell: ({ difficulty }) => difficultyNames[difficulty] },
  { id: 'count', heading: 'Số câu', align: 'end', cell: ({ count }) => number(count) },
  { id: 'points', heading: 'Điểm mỗi câu', align: 'end', cell: ({ points }) => decimal(points) },
]
