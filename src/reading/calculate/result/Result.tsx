import type { ReactNode } from 'react'
import type { Answer, Picture } from '../kit/answer.ts'
import { CalendarShown } from './CalendarShown.tsx'
import { Grounds } from './Grounds.tsx'
import css from './Result.module.css'
import { TableShown } from './TableShown.tsx'
import { TimelineShown } from './TimelineShown.tsx'

type Props = { readonly answer: Answer; readonly acts: ReactNode }

/** The value large, its sentence, what belongs to it, the picture, and the grounds it rests on. */
export const Result = ({
  answer: { value, finding, says, facts = [], pictures = [], notes = [], tone },
  acts,
}: Props) => (
  <>
    <div aria-live="polite">
      <p className={css['value']} data-tone={tone}>
        {value}
      </p>
      <p className={css['says']}>{says ?? `${finding.says}.`}</p>
    </div>
    {acts}
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
    <Grounds of={[finding]} />
  </>
)

function Shown({ picture }: { readonly picture: Picture }) {
  if (picture.kind === 'table') return <TableShown picture={picture} />
  return picture.kind === 'timeline' ? <TimelineShown picture={picture} /> : <CalendarShown picture={picture} />
}
