import { FilePen, Signature } from 'lucide-react'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { useGet } from '#ui/query.ts'
import { useMay } from '#ui/session.ts'
import css from './desk.module.css'

type Waiting = {
  readonly total: number
  readonly rows: readonly {
    readonly id: string
    readonly subject: string
    readonly people: number
    readonly submittedBy: string | null
    readonly draftedBy: string
  }[]
}

/** On top: what waits for this account's own hand. */
export function WaitingDecisions() {
  const maySign = useMay('POST /api/decisions/:id/sign')
  const mayDraft = useMay('POST /api/decisions')
  return (
    <>
      {maySign && <Waits state="submitted" />}
      {mayDraft && <Waits state="draft" />}
    </>
  )
}

const words = {
  submitted: { icon: Signature, title: 'Chờ ký', of: 'trình' },
  draft: { icon: FilePen, title: 'Dự thảo chưa trình', of: 'dự thảo' },
} as const

function Waits({ state }: { readonly state: keyof typeof words }) {
  const { total, rows } = useGet<Waiting>('/decisions', { state, limit: 3 })
  const { icon: Icon, title, of } = words[state]
  if (total === 0) return null
  return (
    <section className={css['waits']} data-state={state} aria-label={title}>
      <h2>
        <Icon size={17} aria-hidden /> {title} <span className={css['count']}>{number(total)}</span>
      </h2>
      <ul>
        {rows.map(({ id, subject, people, submittedBy, draftedBy }) => (
          <li key={id}>
            <Link to={`/quyet-dinh/${id}`}>
              {subject.replace(/^Về việc /, '').replace(/^./, (letter) => letter.toUpperCase())}
            </Link>
            <span>
              {number(people)} người, {(state === 'submitted' ? submittedBy : null) ?? draftedBy} {of}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length && <Link to={`/quyet-dinh?tinh-trang=${state}`}>Xem cả {number(total)}</Link>}
    </section>
  )
}
