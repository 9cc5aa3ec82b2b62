import { Cites } from '../parts/Cites.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import type { ChoiceEntry } from '../shelf/shape.ts'
import { law } from '../shelf/shelf.ts'

/** Where the law is silent or reads two ways, and each agency settles how it reckons. */
export default function ChoicesPage() {
  return (
    <ReadingPage
      timeless
      title="Luật để ngỏ"
      lead={`${law.choices.length} điểm luật không quy định rõ, mỗi cơ quan phải tự chọn cách làm.`}
    >
      <p className={css['prose']}>
        Cách chọn được ghi trong lời giải thích của mỗi phép tính. Cơ quan chưa chọn thì tính theo cách mặc định.
      </p>
      {law.choices.map((choice) => (
        <Choice key={choice.id} choice={choice} />
      ))}
    </ReadingPage>
  )
}

const Choice = ({ choice: { id, label, options, usual, note, cites } }: { readonly choice: ChoiceEntry }) => (
  <section id={id} className={css['section']}>
    <h2>{label}</h2>
    <p className={css['prose']}>{note}</p>
    <ul className={css['points']}>
      {options.map((option) => (
        <li key={option}>
          {option}
          {option === usual && <strong> (mặc định)</strong>}
        </li>
      ))}
    </ul>
    {cites.length > 0 && <Cites cites={cites} />}
  </section>
)
