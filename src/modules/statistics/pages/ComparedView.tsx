import { viDate } from '#lib/date.ts'
import type { Bulletin, Change } from '../bulletin/api.ts'
import { number } from '#ui/format.ts'
import { Link } from '#ui/Link.tsx'
import { momentWords } from './moment-words.ts'
import { FigureLink } from './Figure.tsx'
import { PieceView } from './PieceView.tsx'
import { differenceAddress } from './question.ts'
import css from './statistics.module.css'

type Props = { readonly left: Bulletin; readonly right: NonNullable<Bulletin['compared']> }
type Stand = { readonly day: Bulletin['day']; readonly knownAt: string | null }

const standWords = ({ day, knownAt }: Stand) =>
  `Tại ngày ${viDate(day)}${knownAt === null ? '' : `, như đã biết đến ${momentWords(knownAt)}`}`

/** Each sentence on both days, and what changed. */
export const ComparedView = ({ left, right }: Props) => (
  <div>
    {right.paragraphs.map(({ id, title, sentences }) => (
      <section key={id} className={css['section']} aria-label={title}>
        <h2>{title}</h2>
        {sentences.map((sentence) => (
          <div key={sentence.id} className={css['both']} data-compared={sentence.id}>
            <div>
              <small>{standWords(left)}</small>
              <p>{sentence.left ? <PieceView pieces={sentence.left} /> : 'Không ghi nhận.'}</p>
            </div>
            <div>
              <small>{standWords(right)}</small>
              <p>{sentence.right ? <PieceView pieces={sentence.right} /> : 'Không ghi nhận.'}</p>
            </div>
            {sentence.changes.length > 0 && (
              <ul className={css['changes']}>
                {sentence.changes.map((change) => (
                  <ChangeLine key={change.of} change={change} />
                ))}
              </ul>
            )}
          </div>
        ))}
      </section>
    ))}
  </div>
)

const signed = (value: number) =>
  value > 0 ? `tăng ${number(value)}` : value < 0 ? `giảm ${number(-value)}` : 'không đổi'

function ChangeLine({
  change: { of, left, right, leftQuestion, rightQuestion, learned },
}: {
  readonly change: Change
}) {
  const side = (value: number | null, question: typeof leftQuestion) =>
    question && value !== null ? <FigureLink quiet question={question} value={value} of={of} /> : number(value ?? 0)
  return (
    <li>
      {of}: trước {side(left, leftQuestion)}, sau {side(right, rightQuestion)}, {signed((right ?? 0) - (left ?? 0))}
      {learned && learned.change !== 0 && (
        <>
          {'; '}
          <span className={css['later']}>do biết thêm sau {momentWords(learned.knownAt)}</span>
          {`: ${signed(learned.change)} `}
          <Link to={differenceAddress(learned)}>xem những người làm nên chênh lệch</Link>
        </>
      )}
      .
    </li>
  )
}
