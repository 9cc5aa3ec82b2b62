import { isAnswered } from '../answers.ts'
import type { Hall, View } from '../hall.ts'
import styles from '../taking.module.css'

type Props = { readonly hall: Hall; readonly view: View; readonly at: number; readonly go: (place: number) => void }

/** Bảng câu hỏi: which are answered, flagged, not yet sent. */
export function QuestionMap({ hall, view: { questions = [] }, at, go }: Props) {
  const queue = hall.answers()
  const marks = questions.map(({ position }) => ({
    answered: isAnswered(queue.at(position)?.answer),
    flagged: queue.at(position)?.flagged ?? false,
    waiting: queue.waitingAt(position),
  }))
  const answered = marks.filter((mark) => mark.answered).length
  return (
    <>
      <p>
        Đã trả lời <strong>{answered}</strong>/{questions.length}
      </p>
      <ol className={styles['map']}>
        {marks.map((mark, place) => (
          <li key={questions[place]!.position}>
            <button
              type="button"
              onClick={() => go(place)}
              aria-current={place === at ? 'step' : undefined}
              aria-label={`Câu ${place + 1}${words(mark)}`}
              data-answered={mark.answered}
              data-flagged={mark.flagged}
              data-waiting={mark.waiting}
            >
              {place + 1}
            </button>
          </li>
        ))}
      </ol>
      <p className={styles['legend']}>Nền đậm: đã trả lời. Góc vàng: đánh dấu. Viền đứt: chưa lưu.</p>
    </>
  )
}

type Mark = { readonly answered: boolean; readonly flagged: boolean; readonly waiting: boolean }
const words = ({ answered, flagged, waiting }: Mark) =>
  `${answered ? ', đã trả lời' : ', chưa trả lời'}${flagged ? ', đánh dấu' : ''}${waiting ? ', chưa lưu' : ''}`
