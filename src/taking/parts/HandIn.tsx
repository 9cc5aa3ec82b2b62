import { useRef } from 'react'
import { isAnswered } from '../answers.ts'
import type { Hall, View } from '../hall.ts'
import styles from '../taking.module.css'

type Props = { readonly hall: Hall; readonly view: View; readonly disabled: boolean }

/** Nộp bài, after a question that says what is still open. */
export function HandIn({ hall, view: { questions = [] }, disabled }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const queue = hall.answers()
  const empty = questions.filter(({ position }) => !isAnswered(queue.at(position)?.answer)).length
  const flagged = questions.filter(({ position }) => queue.at(position)?.flagged).length
  const close = () => dialog.current?.close()
  return (
    <>
      <button type="button" className={styles['main']} disabled={disabled} onClick={() => dialog.current?.showModal()}>
        Nộp bài
      </button>
      <dialog ref={dialog} className={styles['dialog']} aria-labelledby="nop-bai">
        <h2 id="nop-bai">Nộp bài?</h2>
        <p>
          {empty > 0 ? `Còn ${empty} câu chưa trả lời. ` : 'Mọi câu đã có trả lời. '}
          {flagged > 0 && `${flagged} câu đang đánh dấu để xem lại. `}
          Nộp rồi không sửa được nữa.
        </p>
        {queue.waiting > 0 && <p>Còn {queue.waiting} thay đổi đang gửi; bài được nộp khi máy chủ đã có đủ.</p>}
        <div className={styles['steps']}>
          <button type="button" autoFocus onClick={close}>
            Làm tiếp
          </button>
          <button
            type="button"
            className={styles['main']}
            onClick={() => {
              close()
              void hall.handIn()
            }}
          >
            Nộp bài
          </button>
        </div>
      </dialog>
    </>
  )
}
