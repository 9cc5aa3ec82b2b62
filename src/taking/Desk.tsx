import { useEffect, useState } from 'react'
import type { Hall, View } from './hall.ts'
import { HandIn } from './parts/HandIn.tsx'
import { QuestionMap } from './parts/QuestionMap.tsx'
import { SaveState } from './parts/SaveState.tsx'
import { TimeLeft } from './parts/TimeLeft.tsx'
import { QuestionCard } from './QuestionCard.tsx'
import styles from './taking.module.css'
import { useRemaining } from './useRemaining.ts'

type Props = { readonly hall: Hall; readonly view: View }

/** Làm bài. */
export function Desk({ hall, view }: Props) {
  const { questions, desk } = view
  const [at, setAt] = useState(0)
  const [all, setAll] = useState(false)
  const remaining = useRemaining(hall, view)
  const open = view.clock?.stage === 'running' && remaining > 0
  useHandInAtTheEnd(hall, open, questions !== undefined)
  useKeys(view, at, setAt)
  if (!questions) return <main className={styles['card']}>Đang nhận đề thi…</main>

  const card = (place: number) => (
    <QuestionCard key={questions[place]!.position} hall={hall} view={view} at={place} disabled={!open} />
  )
  return (
    <div className={styles['hall']}>
      <header className={styles['bar']}>
        <p className={styles['who']}>
          <strong>{desk?.fullName}</strong> <span>SBD {desk?.number}</span> <span>Mã đề {view.code}</span>
        </p>
        <SaveState hall={hall} view={view} />
        <TimeLeft remaining={remaining} />
      </header>
      <main className={styles['paper']}>
        <h1 className={styles['hidden']}>{desk?.exam}</h1>
        {view.trouble && (
          <p role="alert" className={styles['trouble']}>
            {view.trouble}
          </p>
        )}
        {all ? questions.map((_, place) => card(place)) : card(at)}
        {!all && <Steps at={at} last={questions.length - 1} go={setAt} />}
      </main>
      <aside className={styles['side']} aria-label="Các câu hỏi">
        <QuestionMap hall={hall} view={view} at={all ? -1 : at} go={(place) => (all ? jump(place) : setAt(place))} />
        <label className={styles['check']}>
          <input type="checkbox" checked={all} onChange={({ target }) => setAll(target.checked)} />
          Hiện tất cả các câu
        </label>
        <HandIn hall={hall} view={view} disabled={!open} />
      </aside>
    </div>
  )
}

const jump = (place: number) => document.getElementById(`cau-${place}`)?.scrollIntoView({ block: 'start' })

function Steps({ at, last, go }: { readonly at: number; readonly last: number; readonly go: (to: number) => void }) {
  return (
    <nav className={styles['steps']} aria-label="Chuyển câu">
      <button type="button" disabled={at === 0} onClick={() => go(at - 1)}>
        Câu trước
      </button>
      <button type="button" disabled={at === last} onClick={() => go(at + 1)}>
        Câu sau
      </button>
    </nav>
  )
}

/** What was not sent when the hour ended is sent still; the server says what becomes of it. */
function useHandInAtTheEnd(hall: Hall, open: boolean, hasPaper: boolean) {
  useEffect(() => {
    const isOver = !open && hasPaper
    if (isOver) void hall.handIn()
    const again = setInterval(() => void (isOver && hall.handIn()), 3_000)
    return () => clearInterval(again)
  }, [hall, open, hasPaper])
}

function useKeys({ questions }: View, at: number, go: (to: number) => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const last = (questions?.length ?? 1) - 1
      if (event.key === 'PageDown') go(Math.min(last, at + 1))
      else if (event.key === 'PageUp') go(Math.max(0, at - 1))
      else if (event.key === 'F2') document.getElementById(`danh-dau-${at}`)?.click()
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [questions, at, go])
}
