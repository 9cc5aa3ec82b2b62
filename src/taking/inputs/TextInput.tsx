import { useEffect, useEffectEvent, useState } from 'react'
import type { QuestionBody } from '#modules/examinations/question.ts'
import styles from '../taking.module.css'
import type { InputPlace } from './SimpleInput.tsx'

type Props = {
  readonly place: InputPlace
  readonly body: Extract<QuestionBody, { kind: 'short-answer' | 'numeric' | 'essay' }>
  readonly text: string
  readonly say: (text: string) => void
}

const restAfter = 800

/** What is typed is a change when the hand rests, leaves the field, or the page is hidden. */
export function TextInput({ place: { id, disabled }, body, text, say }: Props) {
  const [typed, setTyped] = useState(text)
  const tell = () => void (typed !== text && say(typed))
  const tellAtRest = useEffectEvent(tell)
  useEffect(() => {
    const timer = typed === text ? undefined : setTimeout(() => tellAtRest(), restAfter)
    return () => clearTimeout(timer)
  }, [typed, text])
  useEffect(() => {
    const hidden = () => tellAtRest()
    document.addEventListener('visibilitychange', hidden)
    return () => {
      document.removeEventListener('visibilitychange', hidden)
      tellAtRest()
    }
  }, [])
  const shared = {
    id,
    value: typed,
    disabled,
    spellCheck: false,
    'aria-labelledby': `${id}-de`,
    onBlur: tell,
    onChange: ({ target }: { target: { value: string } }) => setTyped(target.value),
  }
  if (body.kind !== 'essay')
    return (
      <p className={styles['short']}>
        <input {...shared} autoComplete="off" inputMode={body.kind === 'numeric' ? 'decimal' : 'text'} />
        {body.kind === 'numeric' && body.unit && <span>{body.unit}</span>}
      </p>
    )
  const words = typed.trim() === '' ? 0 : typed.trim().split(/\s+/).length
  return (
    <>
      <textarea {...shared} className={styles['essay']} rows={14} />
      <p className={styles['soft']}>
        {words} chữ{body.words ? `, nên viết khoảng ${body.words} chữ` : ''}
      </p>
    </>
  )
}
