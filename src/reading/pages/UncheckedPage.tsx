import { viDate } from '#lib/date.ts'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { parameterAddress } from '../shelf/queries.ts'
import type { EraEntry, ParameterEntry } from '../shelf/shape.ts'
import { law } from '../shelf/shelf.ts'
import { To } from '../To.tsx'
import { sureLevels } from '../words/sure-words.ts'

type Unchecked = { readonly parameter: ParameterEntry; readonly era: EraEntry }

const unchecked: readonly Unchecked[] = law.parameters.flatMap((parameter) =>
  parameter.eras.filter(({ checked }) => checked === null).map((era) => ({ parameter, era })),
)

/** What nobody of the law has compared with the gazette, the least sure first. */
export default function UncheckedPage() {
  const all = law.parameters.reduce((sum, { eras }) => sum + eras.length, 0)
  return (
    <ReadingPage
      timeless
      title="Chưa kiểm chứng"
      lead={`${unchecked.length} trong ${all} quy định chưa được người hành nghề luật đối chiếu với công báo.`}
    >
      <p className={css['prose']}>
        Trước khi ký một quyết định dựa vào mục nào dưới đây, hãy mở văn bản gốc để đối chiếu. Mục càng ở trên thì nguồn
        càng yếu.
      </p>
      {sureLevels.toReversed().map(({ sure, words, means }) => (
        <Level key={sure} title={words} means={means} of={unchecked.filter(({ era }) => era.sure === sure)} />
      ))}
    </ReadingPage>
  )
}

type LevelProps = { readonly title: string; readonly means: string; readonly of: readonly Unchecked[] }

const Level = ({ title, means, of }: LevelProps) =>
  of.length === 0 ? null : (
    <section className={css['section']}>
      <h2>
        {title[0]!.toUpperCase() + title.slice(1)}: {of.length}
      </h2>
      <p className={css['soft']}>{means}</p>
      <ul className={css['rows']}>
        {of.map(({ parameter: { id, label }, era: { from, cites } }) => (
          <li key={id + from}>
            <To to={parameterAddress(id)}>{label}</To>
            <span className={css['value']}>từ {viDate(from)}</span>
            <span className={css['detail']}>{cites.map(({ at, number }) => `${at}, ${number}`).join('; ')}</span>
          </li>
        ))}
      </ul>
    </section>
  )
