import type { Refusal } from '#law/kit/refusal.ts'
import { FindingTree } from '#ui/FindingTree.tsx'
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
    {refusal.because.length > 0 && (
      <section className={css['grounds']} aria-label="Căn cứ">
        <h2>Căn cứ</h2>
        {refusal.because.map((finding, at) => (
          <FindingTree key={at} finding={finding} />
        ))}
      </section>
    )}
  </>
)
