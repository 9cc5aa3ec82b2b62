import { Check, Circle, X } from 'lucide-react'
import type { Decision } from '../api.ts'
import { stepsOf } from './decision-steps.tsx'
import css from './decisions.module.css'

/** Dự thảo → trình → ký (→ thu hồi): who and when. */
export function Steps({ decision }: { readonly decision: Decision }) {
  const steps = stepsOf(decision)
  const now = steps.findLastIndex(({ done }) => done)
  return (
    <section>
      <h2 className="unseen">Các bước</h2>
      <ol className={css['steps']}>
        {steps.map(({ words, done, detail, ended }, index) => {
          const Mark = ended ? X : done ? Check : Circle
          return (
            <li
              key={words}
              data-done={done || undefined}
              data-ended={ended}
              aria-current={index === now ? 'step' : undefined}
            >
              <Mark size={15} aria-hidden />
              <strong>{words}</strong>
              {detail && <div>{detail}</div>}
            </li>
          )
        })}
      </ol>
      {decision.returnedNote && (
        <p className={css['returned']}>
          <strong>Người ký trả lại:</strong> {decision.returnedNote}
        </p>
      )}
    </section>
  )
}
