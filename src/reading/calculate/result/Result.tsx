import { FindingTree } from '#ui/FindingTree.tsx'
import type { Answer, Picture } from '../kit/answer.ts'
import { CalendarShown } from './CalendarShown.tsx'
import css from './Result.module.css'
import { TableShown } from './TableShown.tsx'
import { TimelineShown } from './TimelineShown.tsx'

/** The value large, its sentence, what belongs to it, the picture, and the grounds it rests on. */
export const Result = ({
  answer: { value, finding, says, facts = [], pictures = [], notes = [], tone },
}: {
  readonly answer: Answer
}) => (
  <>
    <div aria-live="polite">
      <p className={css['value']} data-tone={tone}>
        {value}
      </p>
      <p className={css['says']}>{says ?? `${finding.says}.`}</p>
    </div>
    {facts.length > 0 && (
      <dl className={css['facts']}>
        {facts.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )}
    {notes.length > 0 && (
      <ul className={css['notes']}>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
    {pictures.map((picture) => (
      <Shown key={picture.label} picture={picture} />
    ))}
    <section className={css['grounds']} aria-label="Căn cứ">
      <h2>Căn cứ</h2>
      <FindingTree finding={finding} />
      <p className={css['unchecked']}>Chưa có người hành nghề luật đối chiếu cách tính này với công báo.</p>
    </section>
  </>
)

function Shown({ picture }: { readonly picture: Picture }) {
  if (picture.kind === 'table') return <TableShown picture={picture} />
  return picture.kind === 'timeline' ? <TimelineShown picture={picture} /> : <CalendarShown picture={picture} />
}
