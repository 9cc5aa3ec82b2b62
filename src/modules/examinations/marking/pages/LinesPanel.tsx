import { Suspense, useState } from 'react'
import { Button } from '#ui/Button.tsx'
import { decimal } from '#ui/format.ts'
import { useGet } from '#ui/query.ts'
import { SidePanel } from '#ui/SidePanel.tsx'
import { Skeleton } from '#ui/Skeleton.tsx'
import type { Exam } from '../../exam/api.ts'
import type { ResultLines } from '../api.ts'
import { placeWords } from './place-words.ts'
import css from './marking.module.css'
import { Change, type Place } from './ChangeDialog.tsx'

type Props = { readonly exam: Exam; readonly candidateId: string; readonly onClose: () => void }

/** Bài thi của một thí sinh, by question. */
export const LinesPanel = (props: Props) => (
  <SidePanel title="Bài thi" onClose={props.onClose}>
    <Suspense fallback={<Skeleton />}>
      <Lines {...props} />
    </Suspense>
  </SidePanel>
)

function Lines({ exam, candidateId }: Props) {
  const held = useGet<ResultLines>(`/exams/${exam.id}/results/${candidateId}`)
  const [changing, change] = useState<Place | null>(null)
  const { fullName, number, points, penalty, notes, lines } = held
  return (
    <div className={css['part']}>
      <p>
        <strong>{fullName}</strong>, số báo danh {number}:{' '}
        {points === null ? 'chưa đủ điểm' : `${decimal(points)} điểm`}
        {penalty !== '0' && `, đã trừ ${decimal(penalty)}`}
      </p>
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
      {exam.mine && points !== null && (
        <Button onPress={() => change({ position: -1, part: '', was: penalty })}>Đề nghị sửa điểm trừ…</Button>
      )}
      <ol className={css['lines']}>
        {lines.map((line) => (
          <li key={line.position}>
            <strong>
              Câu {line.position + 1}: {line.points === null ? 'chờ chấm' : decimal(line.points)}/{decimal(line.of)}{' '}
              điểm
            </strong>
            <span>{line.prompt}</span>
            <span className={css['answer']}>{line.answer || 'Không trả lời'}</span>
            <span className={css['soft']}>{line.says}</span>
            {exam.mine &&
              line.slots
                .filter((slot) => slot.points !== null)
                .map(({ part, points: was }) => (
                  <Button key={part} look="quiet" onPress={() => change({ position: line.position, part, was: was! })}>
                    Đề nghị sửa {placeWords(line.position, part).toLocaleLowerCase('vi')}…
                  </Button>
                ))}
          </li>
        ))}
      </ol>
      {changing && <Change examId={exam.id} attemptId={held.attemptId} place={changing} onClose={() => change(null)} />}
    </div>
  )
}
