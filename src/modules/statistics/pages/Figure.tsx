import { Link } from '#ui/Link.tsx'
import { number } from '#ui/format.ts'
import { peopleAddress, type Question } from './question.ts'
import css from './statistics.module.css'

type Props = {
  readonly question: Question
  readonly value: number
  /** What it counts, for those who hear it. */
  readonly of: string
  readonly text?: string
  readonly quiet?: boolean
}

/** A number that opens onto its people. */
export function FigureLink({ question, value, of, text = number(value), quiet }: Props) {
  if (value === 0) return <span className={css['zero']}>{text}</span>
  return (
    <Link
      to={peopleAddress(question)}
      className={quiet ? css['quiet'] : css['figure']}
      aria-label={`${text} ${of}: xem danh sách người`}
    >
      {text}
    </Link>
  )
}
