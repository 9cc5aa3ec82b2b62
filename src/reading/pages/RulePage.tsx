import { use } from 'react'
import type { Rule } from '#law/kit/rule.ts'
import { viDate } from '#lib/date.ts'
import { NotHere } from '../frame/NotHere.tsx'
import { subjectOf } from '../parts/loaded.ts'
import { ParameterRows } from '../parts/ParameterRows.tsx'
import { ReadingPage } from '../parts/ReadingPage.tsx'
import css from '../parts/reading.module.css'
import { useLawDay } from '../place.ts'
import type { PageProps } from '../route.ts'
import type { RuleEntry } from '../shelf/shape.ts'
import { parameterById, ruleById } from '../shelf/shelf.ts'
import { CalculatorLink } from './rule/CalculatorLink.tsx'
import { RuleEras } from './rule/RuleEras.tsx'
import { Sample } from './rule/Sample.tsx'

export default function RulePage({ id }: PageProps) {
  const entry = ruleById.get(id)
  return entry ? <Known entry={entry} /> : <NotHere />
}

function Known({ entry }: { readonly entry: RuleEntry }) {
  const { day } = useLawDay()
  const rule: Rule = use(subjectOf(entry.subject)).rules[entry.place]!
  return (
    <ReadingPage title={rule.title} lead={rule.answers}>
      <CalculatorLink name={rule.name} />
      <div className={css['columns']}>
        <section className={css['section']}>
          <h2>Điều kiện và cách tính</h2>
          <ul className={css['points']}>
            {rule.conditions.map((condition) => (
              <li key={condition}>{condition}</li>
            ))}
          </ul>
        </section>
        <section className={css['section']}>
          <h2>Ví dụ tại ngày {viDate(day)}</h2>
          <Sample rule={rule} day={day} />
        </section>
      </div>
      <section className={css['section']}>
        <h2>Qua các thời kỳ</h2>
        <RuleEras entry={entry} />
      </section>
      {entry.parameters.length > 0 && (
        <section className={css['section']}>
          <h2>Mức và số liệu dùng đến, tại ngày {viDate(day)}</h2>
          <ParameterRows parameters={entry.parameters.map((id) => parameterById.get(id)!)} />
        </section>
      )}
    </ReadingPage>
  )
}
