import { Check, Circle, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { moment, viDate } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import type { Decision } from '../api.ts'
import css from './decisions.module.css'

type Step = { readonly words: string; readonly done: boolean; readonly detail?: ReactNode; readonly ended?: boolean }

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

function stepsOf(decision: Decision): Step[] {
  const {
    draftedBy,
    draftedAt,
    submittedBy,
    submittedAt,
    signedBy,
    signedAt,
    signedOn,
    number,
    discardedAt,
    revokedBy,
  } = decision
  const drafted = { words: 'Dự thảo', done: true, detail: who(draftedBy, draftedAt) }
  const submitted = {
    words: submittedAt ? 'Đã trình ký' : 'Trình ký',
    done: submittedAt !== null,
    detail: who(submittedBy, submittedAt),
  }
  if (discardedAt)
    return [
      drafted,
      ...(submittedAt ? [submitted] : []),
      { words: 'Đã huỷ', done: true, ended: true, detail: moment(discardedAt) },
    ]
  const signed = {
    words: signedAt ? `Đã ký, số ${number}` : 'Ký',
    done: signedAt !== null,
    detail: signedAt && signedOn ? `${signedBy}, ngày ${viDate(signedOn)}` : null,
  }
  const revoked = revokedBy && {
    words: 'Đã thu hồi',
    done: true,
    ended: true,
    detail: (
      <Link to={`/quyet-dinh/${revokedBy.id}`}>
        Quyết định số {revokedBy.number}
        {revokedBy.signedOn && `, ngày ${viDate(revokedBy.signedOn)}`}
      </Link>
    ),
  }
  return [drafted, submitted, signed, ...(revoked ? [revoked] : [])]
}

const who = (name: string | null, at: string | null) => (name && at ? `${name}, ${moment(at)}` : null)
