import type { Refusal } from '#law/kit/refusal.ts'
import { Grounds } from './Grounds.tsx'
import css from './Result.module.css'

/** The law says no, or says nothing of that day: a sentence and why, not an error. */
export const RefusalShown = ({ refusal }: { readonly refusal: Refusal }) => (
  <>
    <div aria-live="polite">
      <p className={css['value']} data-tone="waits">
        Không tính được
      </p>
      <p className={css['says']}>{refusal.message}.</p>
    </div>
    {refusal.because.length > 0 && <Grounds of={refusal.because} />}
  </>
)
