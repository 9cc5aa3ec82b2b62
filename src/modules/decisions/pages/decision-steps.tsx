import type { ReactNode } from 'react'
import { Link } from '#ui/Link.tsx'
import { moment, viDate } from '#ui/format.ts'
import type { Decision } from '../api.ts'

type Step = { readonly words: string; readonly done: boolean; readonly detail?: ReactNode; readonly ended?: boolean }

export function stepsOf(decision: Decision): Step[] {
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
