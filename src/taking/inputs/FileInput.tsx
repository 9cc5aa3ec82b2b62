import { useState } from 'react'
import type { QuestionBody, SimpleAnswer } from '#modules/examinations/question.ts'
import { Said } from '../net.ts'
import styles from '../taking.module.css'
import type { InputPlace } from './SimpleInput.tsx'

type Props = {
  readonly place: InputPlace
  readonly body: Extract<QuestionBody, { kind: 'file' }>
  readonly name: string | null
  readonly say: (next: SimpleAnswer) => void
}

const lost = 'Chưa tải lên được vì mất kết nối. Hãy chọn lại tệp khi có mạng.'

/** Nộp tệp: the server has it before the answer names it. */
export function FileInput({ place: { id, disabled, upload }, body, name, say }: Props) {
  const [state, setState] = useState('')
  const send = async (file: File) => {
    setState('Đang tải lên…')
    try {
      say({ kind: 'file', ...(await upload(file)) })
      setState('')
    } catch (error) {
      setState(error instanceof Said ? error.message : lost)
    }
  }
  return (
    <div>
      <input
        id={id}
        type="file"
        disabled={disabled}
        accept={body.types.map((type) => `.${type}`).join(',')}
        aria-labelledby={`${id}-de`}
        onChange={({ target }) => target.files?.[0] && void send(target.files[0])}
      />
      <p className={styles['soft']}>
        Nhận {body.types.join(', ')}, tối đa {Math.floor(body.bytes / 1_048_576)} MB.
      </p>
      <p role="status">{state || (name ? `Đã nộp: ${name}` : 'Chưa nộp tệp.')}</p>
    </div>
  )
}
