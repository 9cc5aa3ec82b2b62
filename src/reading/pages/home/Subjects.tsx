import { ParameterRows } from '../../parts/ParameterRows.tsx'
import css from '../../parts/reading.module.css'
import { useLawDay } from '../../place.ts'
import { coversDay, holdsOn, subjectAddress } from '../../shelf/queries.ts'
import { law, parameterById } from '../../shelf/shelf.ts'
import { To } from '../../To.tsx'

/** What an officer is asked most often. */
const often = ['muc-luong-co-so', 'so-thang-giu-bac-luong', 'lo-trinh-tuoi-nghi-huu', 'giam-tru-gia-canh']

export function Subjects() {
  const { day } = useLawDay()
  const known = often.map((id) => parameterById.get(id)).filter((one) => one !== undefined)
  return (
    <section className={css['section']} aria-labelledby="chu-de">
      <h2>Hay tra</h2>
      <ParameterRows parameters={known} />
      <h2 id="chu-de">Chủ đề</h2>
      <ul className={css['rows']}>
        {law.subjects.map(({ id, title }) => {
          const rules = law.rules.filter((rule) => rule.subject === id && coversDay(rule, day)).length
          const parameters = law.parameters.filter((one) => one.subject === id && holdsOn(one, day)).length
          return (
            <li key={id}>
              <To to={subjectAddress(id)}>{title}</To>
              <span className={css['soft']}>
                {rules} quy tắc, {parameters} mức
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
