import type { Answer } from '#modules/examinations/question.ts'
import { emptyAnswer, emptySimple } from './answers.ts'
import type { Hall, View } from './hall.ts'
import { type InputPlace, SimpleInput } from './inputs/SimpleInput.tsx'
import { Prompt } from './parts/Prompt.tsx'
import styles from './taking.module.css'

type Props = { readonly hall: Hall; readonly view: View; readonly at: number; readonly disabled: boolean }

/** Một câu hỏi. */
export function QuestionCard({ hall, view, at, disabled }: Props) {
  const { position, points, body } = view.questions![at]!
  const held = hall.answers().at(position)
  const answer = held?.answer ?? emptyAnswer(body)
  const flagged = held?.flagged ?? false
  const say = (next: Answer, mark = flagged) => hall.answers().say(position, next, mark)
  const place: InputPlace = { id: `q${position}`, disabled, upload: (file) => hall.upload(position, file) }
  return (
    <section id={`cau-${at}`} className={styles['question']} aria-labelledby={`cau-${at}-tieu-de`}>
      <header className={styles['question-head']}>
        <h2 id={`cau-${at}-tieu-de`}>
          Câu {at + 1} <span className={styles['soft']}>({points.replace('.', ',')} điểm)</span>
        </h2>
        <label className={styles['check']}>
          <input
            id={`danh-dau-${at}`}
            type="checkbox"
            checked={flagged}
            disabled={disabled}
            onChange={({ target }) => say(answer, target.checked)}
          />
          Đánh dấu xem lại
        </label>
      </header>
      <Prompt id={`q${position}-de`} text={body.prompt} />
      {body.kind === 'situational' && answer.kind === 'situational' ? (
        body.parts.map((part, index) => (
          <div key={part.id} className={styles['part']}>
            <h3>Ý {index + 1}</h3>
            <Prompt id={`q${position}-${part.id}-de`} text={part.body.prompt} />
            <SimpleInput
              place={{ ...place, id: `q${position}-${part.id}` }}
              body={part.body}
              answer={answer.parts[part.id] ?? emptySimple(part.body)}
              say={(next) => say({ kind: 'situational', parts: { ...answer.parts, [part.id]: next } })}
            />
          </div>
        ))
      ) : body.kind !== 'situational' && answer.kind !== 'situational' ? (
        <SimpleInput place={place} body={body} answer={answer} say={say} />
      ) : null}
    </section>
  )
}
